import type { Registry } from '../context.ts';
import { imageOf, judgeImage } from '../core/check/images.ts';
import type { Project } from '../core/compose/project.ts';
import type { Finding } from '../core/finding.ts';
import { each } from './outside.ts';

const AT_ONCE = 4;

/** What registries say of the images of a stack, each asked once; one built here is nobody's to know. */
export async function checkImages(project: Project, registry: Registry): Promise<readonly Finding[]> {
  const asked = [...project.services.values()].flatMap((service) => {
    const image = imageOf(service);
    return image === null ? [] : [{ service, image, key: JSON.stringify(image) }];
  });
  const distinct = [...new Map(asked.map(({ key, image }) => [key, image]))];
  const sights = new Map(
    await each(distinct, AT_ONCE, async ([key, image]) => [key, await registry.look(image)] as const),
  );
  return asked.flatMap(({ service, image, key }) => {
    const sight = sights.get(key);
    return sight === undefined ? [] : judgeImage(service, image, sight);
  });
}
