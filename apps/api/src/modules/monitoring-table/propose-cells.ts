import { translate } from '@kenes/messages';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import type { ParticipantFact, RowFacts, StepFact } from './monitoring-facts.ts';
import type { MonitoringCellName } from './monitoring-table.type.ts';

type Language = 'kk' | 'ru';

/** The text of every cell as the facts give it, in the language of the table. */
export function proposeCells(facts: RowFacts, language: Language): Record<keyof typeof MonitoringCellName, string> {
  return {
    TOPIC: inLanguage(facts.title, language),
    PARTICIPANTS: participants(facts.participants, language),
    RECOMMENDATIONS: recommendations(facts, language),
    CHANNELS: channels(facts),
    RESULTS: results(facts, language),
  };
}

function inLanguage(text: LocalizedText, language: Language): string {
  return readText(text, language).text;
}

/** «генеральный подрядчик Ахметов Е.», or «Представители: …» where only an organisation is known. */
function participants(people: readonly ParticipantFact[], language: Language): string {
  return people
    .map(({ name, roleText, organisation, body }) => {
      if (name) return roleText ? `${roleText} ${name}` : name;
      const known = organisation ?? (body ? inLanguage(body, language) : null);
      if (roleText && !known) return roleText;
      return known ? translate(language, 'monitoringTable.representatives', { organisation: known }) : '';
    })
    .filter((part) => part !== '')
    .join(', ');
}

function recommendations(facts: RowFacts, language: Language): string {
  const wordings = facts.recommendations.map(({ wording }) => inLanguage(wording, language));
  return (wordings.length > 0 ? wordings : facts.steps.map(stepInWords)).join('\n');
}

/** A day is not repeated where the words already name a time. */
function stepInWords({ text, vague }: StepFact): string {
  if (!vague || text.toLowerCase().includes(vague.toLowerCase())) return text;
  return `${vague.charAt(0).toUpperCase()}${vague.slice(1)}: ${text}`;
}

function channels(facts: RowFacts): string {
  return facts.channels.map(({ channel, title, url }) => (channel === 'NONE' ? '-' : (url ?? title ?? ''))).join('\n');
}

function results(facts: RowFacts, language: Language): string {
  if (facts.outcomes.length > 0)
    return facts.outcomes
      .map(({ kinds, text, programme }) => (text ? inLanguage(text, language) : inKinds(kinds, programme, language)))
      .join('\n');
  return inKinds(kindsOfTracks(facts), null, language);
}

/** While nobody recorded an outcome, the addressees' own course says as much as is certain. */
function kindsOfTracks(facts: RowFacts): string[] {
  const tracks = facts.recommendations.flatMap(({ tracks }) => tracks);
  const kinds: string[] = [];
  if (tracks.some(({ sent, executed }) => sent && !executed)) kinds.push('ON_EXECUTION');
  if (tracks.some(({ answered }) => answered)) kinds.push('ANSWERS_RECEIVED');
  if (tracks.length > 0 && tracks.every(({ executed }) => executed)) kinds.push('VIOLATIONS_REMOVED');
  return kinds;
}

const kindMessages = {
  ON_EXECUTION: 'monitoringTable.ON_EXECUTION',
  ON_PUBLIC_CONTROL: 'monitoringTable.ON_PUBLIC_CONTROL',
  ANSWERS_RECEIVED: 'monitoringTable.ANSWERS_RECEIVED',
  VIOLATIONS_REMOVED: 'monitoringTable.VIOLATIONS_REMOVED',
  PROPOSALS_TAKEN_ON_CONTROL: 'monitoringTable.PROPOSALS_TAKEN_ON_CONTROL',
  RECOMMENDED_BY_DATE: 'monitoringTable.RECOMMENDED_BY_DATE',
  PERMANENT_MONITORING: 'monitoringTable.PERMANENT_MONITORING',
  CITIZENS_INVOLVED: 'monitoringTable.CITIZENS_INVOLVED',
} as const;

function isPlainKind(kind: string): kind is keyof typeof kindMessages {
  return kind in kindMessages;
}

function inKinds(kinds: readonly string[], programme: string | null, language: Language): string {
  const words = kinds.map((kind) => {
    if (isPlainKind(kind)) return translate(language, kindMessages[kind]);
    return programme
      ? translate(language, 'monitoringTable.INCLUDED_IN', { programme })
      : translate(language, 'monitoringTable.INCLUDED_IN_PROGRAMME');
  });
  const text = words.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
