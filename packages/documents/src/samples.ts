export { sampleCoveringLetter } from './covering-letter/sample.ts';
export { sampleExpertiseConclusion } from './expertise-conclusion/sample.ts';
export { sampleFinalDocument } from './final-document/sample.ts';
export { sampleGroupProtocol } from './group-protocol/sample.ts';
export { sampleLetterRegister } from './letter-register/sample.ts';
export { sampleAttendanceSheet, sampleDecisionExtract, sampleMeetingNotice } from './meeting-papers/sample.ts';
export { longMeetingProtocol, sampleMeetingProtocol } from './meeting-protocol/sample.ts';
export { sampleMonitoringTable } from './monitoring-table/sample.ts';
export { sampleRoster } from './roster/sample.ts';
