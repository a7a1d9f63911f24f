import { type Finding, finding } from '../../finding.ts';
import { child, type MapNode, type Node, type ScalarNode } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import type { LookAt, Reader } from '../reader.ts';
import { eachOf, entriesOf, textOf } from '../service/view.ts';
import { parseDotenv } from './dotenv.ts';
import { isForeign, joinPath } from './paths.ts';

/** A file of variables or labels that a service names. */
interface Named {
  readonly service: string;
  readonly node: ScalarNode;
  readonly required: boolean;
  /** Read as it is, by the engine's rules: nothing to check. */
  readonly raw: boolean;
}

/** Files of variables and labels that Compose would miss or could not read. Paths of the server, and what git ignores, are not for a checkout to know. */
export async function checkEnvFiles(given: { read: Reader; lookAt: LookAt }, model: MapNode): Promise<Finding[]> {
  const named = entriesOf(child(model, 'services')).flatMap(({ key, value }) =>
    ['env_file', 'label_file'].flatMap((attribute) =>
      eachOf(child(value, attribute)).flatMap((item) => readNamed(key, item)),
    ),
  );
  const told = await Promise.all(named.map((one) => checkFile(given, one)));
  return told.flat();
}

function readNamed(service: string, item: Node): Named[] {
  const node = item.kind === 'map' ? child(item, 'path') : item;
  if (node?.kind !== 'scalar' || node.value === null || node.unresolved) return [];
  const required = textOf(child(item, 'required'))?.toLowerCase() !== 'false';
  return [{ service, node, required, raw: textOf(child(item, 'format')) === 'raw' }];
}

async function checkFile({ read, lookAt }: { read: Reader; lookAt: LookAt }, named: Named): Promise<Finding[]> {
  const { node, required, raw } = named;
  if (node.text !== '' && isForeign(node.text)) return [];
  const path = joinPath('', node.text);
  const lying = path === '' ? 'directory' : await lookAt(path);
  if (lying === 'file') return raw ? [] : parseDotenv(path, (await read(path)) ?? '').findings.slice();
  if (lying === 'directory') return [tell(named, 'is a directory')];
  if (lying !== null || !required) return [];
  return [tell(named, 'does not exist')];
}

function tell({ service, node }: Named, why: string): Finding {
  return finding({
    rule: 'missing-file',
    severity: 'error',
    message: `\`${service}\` takes variables from \`${node.text}\`, which ${why}.`,
    help: 'Mend the path, add the file, have git ignore it if it lies on the server alone, or write `required: false`.',
    service,
    location: locate(node.span),
  });
}
