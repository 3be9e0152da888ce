import { letterResult, tracksResult } from '../recommendations/success.ts';

/** Success and result of each act: what it changed, read after the act has committed. */
export const draftLetterResult = letterResult('DraftLetter', 'The letter was drafted.');
export const sendLetterResult = letterResult('SendLetter', 'The letter was sent.');
export const cancelLetterResult = letterResult('CancelLetter', 'The draft was given up.');
export const registerArrivedResult = letterResult('RegisterArrived', 'The letter got its number.');
export const proveReceiptResult = tracksResult('ProveReceipt', 'Receipt was proven; the clock runs from it.');
export const confirmReceiptResult = letterResult(
  'ConfirmReceipt',
  'The body confirmed receipt; the clock runs from it.',
);
export const instructOnLetterResult = letterResult('InstructOnLetter', 'The instruction was recorded.');
export const takeOffControlResult = letterResult('TakeOffControl', 'The letter was taken off control.');
export const attachScanResult = letterResult('AttachScan', 'The scan was attached.');
export const reissueAnswerLinkResult = letterResult('ReissueAnswerLink', 'A new link was issued.');
export const revokeAnswerLinkResult = letterResult('RevokeAnswerLink', 'The link has ended.');
export const openLinkResult = letterResult('OpenLink', 'The opening was counted.');

export const letterResultResolvers = [
  draftLetterResult.resolver,
  sendLetterResult.resolver,
  cancelLetterResult.resolver,
  registerArrivedResult.resolver,
  proveReceiptResult.resolver,
  confirmReceiptResult.resolver,
  instructOnLetterResult.resolver,
  takeOffControlResult.resolver,
  attachScanResult.resolver,
  reissueAnswerLinkResult.resolver,
  revokeAnswerLinkResult.resolver,
  openLinkResult.resolver,
] as const;
