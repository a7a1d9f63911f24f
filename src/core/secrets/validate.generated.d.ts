/** A fault in data: where (JSON pointer), which part of the schema says so, and its details. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether data fits the schema; `errors` holds the faults of the last call. */
export declare const validate: { (data: unknown): boolean; errors?: readonly SchemaError[] | null };

/** The schema itself. */
export declare const schema: unknown;
