import type { ArgumentsOf, MessageValue } from './arguments.ts';
import { account } from './catalog/account.ts';
import { act } from './catalog/act.ts';
import { answer } from './catalog/answer.ts';
import { ballots } from './catalog/ballots.ts';
import { cabinet } from './catalog/cabinet.ts';
import { candidacy } from './catalog/candidacy.ts';
import { candidate } from './catalog/candidate.ts';
import { common } from './catalog/common.ts';
import { competitions } from './catalog/competitions.ts';
import { composition } from './catalog/composition.ts';
import { controlForms } from './catalog/control-forms.ts';
import { councilWork } from './catalog/council-work.ts';
import { decisions } from './catalog/decisions.ts';
import { desk } from './catalog/desk.ts';
import { documents } from './catalog/documents.ts';
import { draftActs } from './catalog/draft-acts.ts';
import { enums } from './catalog/enums.ts';
import { expertises } from './catalog/expertises.ts';
import { feeds } from './catalog/feeds.ts';
import { field } from './catalog/field.ts';
import { finalDocument } from './catalog/final-document.ts';
import { hearings } from './catalog/hearings.ts';
import { imports } from './catalog/imports.ts';
import { journal } from './catalog/journal.ts';
import { lists } from './catalog/lists.ts';
import { live } from './catalog/live.ts';
import { mail } from './catalog/mail.ts';
import { meetingTemplates } from './catalog/meeting-templates.ts';
import { meetings } from './catalog/meetings.ts';
import { monitoringTable } from './catalog/monitoring-table.ts';
import { pictures } from './catalog/pictures.ts';
import { platform } from './catalog/platform.ts';
import { portal } from './catalog/portal.ts';
import { problems } from './catalog/problems.ts';
import { problemsComposition } from './catalog/problems-composition.ts';
import { problemsDocuments } from './catalog/problems-documents.ts';
import { problemsGroups } from './catalog/problems-groups.ts';
import { problemsImports } from './catalog/problems-imports.ts';
import { problemsLive } from './catalog/problems-live.ts';
import { problemsMeetings } from './catalog/problems-meetings.ts';
import { problemsMissions } from './catalog/problems-missions.ts';
import { problemsPeople } from './catalog/problems-people.ts';
import { problemsProtocols } from './catalog/problems-protocols.ts';
import { problemsRecommendations } from './catalog/problems-recommendations.ts';
import { problemsRegister } from './catalog/problems-register.ts';
import { protocols } from './catalog/protocols.ts';
import { record } from './catalog/record.ts';
import { reportHearings } from './catalog/report-hearings.ts';
import { room } from './catalog/room.ts';
import { rules } from './catalog/rules.ts';
import { signin } from './catalog/signin.ts';
import { states } from './catalog/states.ts';
import { verification } from './catalog/verification.ts';
import { workingGroup } from './catalog/working-group.ts';

/** Every text of the product. A new namespace is one import and one word here. */
export const catalog = {
  account,
  act,
  answer,
  ballots,
  cabinet,
  candidacy,
  candidate,
  common,
  competitions,
  composition,
  controlForms,
  councilWork,
  decisions,
  desk,
  documents,
  draftActs,
  enums,
  expertises,
  feeds,
  field,
  finalDocument,
  hearings,
  imports,
  journal,
  lists,
  live,
  mail,
  meetings,
  meetingTemplates,
  monitoringTable,
  pictures,
  platform,
  portal,
  problems,
  problemsRecommendations,
  problemsPeople,
  problemsMissions,
  problemsDocuments,
  problemsComposition,
  problemsGroups,
  problemsRegister,
  problemsImports,
  problemsLive,
  problemsMeetings,
  problemsProtocols,
  protocols,
  reportHearings,
  record,
  room,
  rules,
  signin,
  states,
  verification,
  workingGroup,
};

/** The whole catalogue as a type. */
export type Catalog = typeof catalog;

/** The name of a namespace: `common`, `rules`, … */
export type NamespaceName = keyof Catalog;

/** Every key of the catalogue: `namespace.key`. */
export type MessageKey = { [N in NamespaceName]: `${N}.${keyof Catalog[N] & string}` }[NamespaceName];

type TextOf<K extends MessageKey> = K extends `${infer N}.${infer Key}`
  ? N extends NamespaceName
    ? Key extends keyof Catalog[N]
      ? Catalog[N][Key] extends { readonly kk: infer Text extends string }
        ? Text
        : never
      : never
    : never
  : never;

/** The values a message asks for: nothing when it has no arguments. */
export type MessageArguments<K extends MessageKey> = [ArgumentsOf<TextOf<K>>] extends [never]
  ? []
  : [values: { readonly [A in ArgumentsOf<TextOf<K>>]: MessageValue }];
