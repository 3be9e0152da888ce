import { letterResult, recommendationResult, trackResult } from './success.ts';

/** Success and result of each act: what it changed, read after the act has committed. */
export const draftRecommendationResult = recommendationResult('DraftRecommendation', 'The recommendation was drafted.');
export const amendRecommendationResult = recommendationResult('AmendRecommendation', 'The draft was changed.');
export const adoptRecommendationResult = recommendationResult('AdoptRecommendation', 'The recommendation was adopted.');
export const translateRecommendationResult = recommendationResult(
  'TranslateRecommendation',
  'The translation was added.',
);
export const addAddresseeResult = recommendationResult('AddAddressee', 'The addressee was named.');
export const removeAddresseeResult = recommendationResult('RemoveAddressee', 'The addressee was taken back.');
export const reissueRecommendationResult = recommendationResult(
  'ReissueRecommendation',
  'It was issued again: this is the new draft.',
);
export const publishRecommendationResult = recommendationResult('PublishRecommendation', 'The public sees it.');
export const withholdRecommendationResult = recommendationResult(
  'WithholdRecommendation',
  'The public sees it no longer.',
);
export const closeRecommendationResult = recommendationResult('CloseRecommendation', 'The recommendation was closed.');
export const setExecutionDateResult = trackResult('SetExecutionDate', 'The execution date was set.');
export const recordExecutionResult = trackResult('RecordExecution', 'Execution was recorded.');
export const recordNonExecutionResult = trackResult('RecordNonExecution', 'It was recorded that nothing was executed.');
export const closeTrackResult = trackResult('CloseTrack', 'The track was closed.');
export const noteCallResult = trackResult('NoteCall', 'The call was noted.');
export const correctDateResult = trackResult('CorrectDate', 'The date was corrected.');
export const escalateResult = letterResult('Escalate', 'The letter to the superior was drafted.');

export const recommendationResultResolvers = [
  draftRecommendationResult.resolver,
  amendRecommendationResult.resolver,
  adoptRecommendationResult.resolver,
  translateRecommendationResult.resolver,
  addAddresseeResult.resolver,
  removeAddresseeResult.resolver,
  reissueRecommendationResult.resolver,
  publishRecommendationResult.resolver,
  withholdRecommendationResult.resolver,
  closeRecommendationResult.resolver,
  setExecutionDateResult.resolver,
  recordExecutionResult.resolver,
  recordNonExecutionResult.resolver,
  closeTrackResult.resolver,
  noteCallResult.resolver,
  correctDateResult.resolver,
  escalateResult.resolver,
] as const;
