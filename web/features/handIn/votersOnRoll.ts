import { type Scene } from '../step/scene';

/** The sum of the decided voter roll; null while there is none. Nobody types it a second time. */
export function votersOnRoll({ steps }: Pick<Scene, 'steps'>): number | null {
  const content = steps.find(({ step }) => step.code === 'voterRoll')?.paper?.content;
  return content?.kind === 'rollSummary' ? content.groups.reduce((sum, { voters }) => sum + voters, 0) : null;
}

/** Voters after the correction roll, otherwise those of the roll. */
export function votersAfterCorrection(scene: Pick<Scene, 'steps'>): number | null {
  const content = scene.steps.find(({ step }) => step.code === 'correctionRoll')?.paper?.content;
  return content?.kind === 'correction' ? content.voters : votersOnRoll(scene);
}
