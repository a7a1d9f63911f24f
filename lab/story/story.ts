import { putBack } from './bad-image.ts';
import { deployFirst } from './first-deploy.ts';
import { mendDrift, noticeDrift, watchCertificates } from './night.ts';
import { verifyOutside } from './outside.ts';
import { mergeAndDeploy, showMistakes, showPlan } from './pull-request.ts';
import type { Stage } from './show.ts';

/** How a change travels from a pull request to a verified deploy, and what happens when it goes wrong. Errors: PromiseBroken. */
export async function tellStory(stage: Stage): Promise<void> {
  await deployFirst(stage);
  const developer = await showMistakes(stage);
  await showPlan(stage, developer);
  await mergeAndDeploy(stage, developer);
  await verifyOutside(stage);
  await noticeDrift(stage);
  await watchCertificates(stage);
  await mendDrift(stage);
  await putBack(stage);
}
