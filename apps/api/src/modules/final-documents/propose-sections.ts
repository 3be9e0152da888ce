import { translate } from '@kenes/messages';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import type { DraftFacts } from './draft-facts.ts';

type Language = 'kk' | 'ru';

/** What of the mission itself goes into the document. */
export interface DraftMission {
  readonly legalBasis: 'LAW_383_V' | 'LAW_30_VIII';
  readonly aim: LocalizedText;
  readonly questions: readonly LocalizedText[];
  readonly methods: readonly string[];
  readonly siteName: string | null;
  readonly siteAddress: string | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
}

/** The parts of PC-CTRL-09 as the facts propose them; what they say nothing of stays empty for the lead to write. */
export interface ProposedSections {
  readonly place: string | null;
  readonly tasks: string | null;
  readonly subjects: string | null;
  readonly forms: string | null;
  readonly facts: string | null;
  readonly otherDocuments: string | null;
  readonly proposals: string | null;
}

/** Writes the parts in the document's language. */
export function proposeSections(mission: DraftMission, facts: DraftFacts, language: Language): ProposedSections {
  return {
    place: [mission.siteName, mission.siteAddress].filter(Boolean).join(', ') || null,
    tasks: tasks(mission, language),
    subjects: subjects(mission, facts, language),
    forms:
      mission.methods.length > 0
        ? translate(language, 'finalDocument.form', { methods: methods(mission.methods, language) })
        : null,
    facts: circumstances(facts, language),
    otherDocuments: facts.documents.length > 0 ? facts.documents.join('\n') : null,
    proposals: proposals(facts, language),
  };
}

function tasks({ aim, questions }: DraftMission, language: Language): string | null {
  const lines = [aim, ...questions].map((text) => readText(text, language).text).filter((line) => line !== '');
  return lines.length > 0 ? lines.join('\n') : null;
}

function subjects(mission: DraftMission, facts: DraftFacts, language: Language): string | null {
  const people = facts.participants.map(({ name, roleText, organisation, body, byMandate }) => {
    const who = [name, organisation ?? (body ? readText(body, language).text : null)].filter(Boolean).join(', ');
    if (who === '' && !roleText) return '';
    const role = [roleText, byMandate ? translate(language, 'finalDocument.byMandate') : null].filter(Boolean);
    if (who === '') return role.join(', ');
    return role.length > 0 ? `${who} (${role.join(', ')})` : who;
  });
  const known = people.filter((person) => person !== '').join('; ');
  if (known === '') return null;
  return [known.endsWith('.') ? known : `${known}.`, basis(mission, language)].filter((line) => line !== '').join('\n');
}

function basis({ legalBasis, decisionNumber, decisionDate }: DraftMission, language: Language): string {
  if (legalBasis === 'LAW_30_VIII') return translate(language, 'finalDocument.byLaw30');
  if (!decisionNumber || !decisionDate) return '';
  return translate(language, 'finalDocument.byDecision', { number: decisionNumber, date: dayInWords(decisionDate) });
}

const known = {
  INFORMATION_REQUEST: 'finalDocument.INFORMATION_REQUEST',
  VISIT: 'finalDocument.VISIT',
  MEDIA_ANALYSIS: 'finalDocument.MEDIA_ANALYSIS',
  DEPUTIES: 'finalDocument.DEPUTIES',
  OWN_PUBLICATIONS: 'finalDocument.OWN_PUBLICATIONS',
  MEETINGS: 'finalDocument.MEETINGS',
  PRESENTATION_TO_COUNCIL: 'finalDocument.PRESENTATION_TO_COUNCIL',
} as const;

function isKnown(method: string): method is keyof typeof known {
  return method in known;
}

/** Methods in words of the language. */
export function methods(given: readonly string[], language: Language): string {
  return given.map((method) => (isKnown(method) ? translate(language, known[method]) : method)).join(', ');
}

function circumstances({ visits, findings }: DraftFacts, language: Language): string | null {
  if (visits.length === 0 && findings.length === 0) return null;
  const refused = visits.filter((visit) => visit.refused).length;
  const lines: string[] = [];
  if (visits.length > 0) {
    const days = [...new Set(visits.map(({ on }) => dayInWords(on)))].join(', ');
    lines.push(`${translate(language, 'finalDocument.visits', { count: visits.length, days })}.`);
  }
  if (refused > 0) lines.push(translate(language, 'finalDocument.refusedAccess', { count: refused }));
  lines.push(
    findings.length > 0
      ? translate(language, 'finalDocument.findings', { count: findings.length })
      : translate(language, 'finalDocument.noFindings'),
  );
  return lines.join(' ');
}

function proposals({ recommendations, findings }: DraftFacts, language: Language): string | null {
  const wordings = recommendations.map((wording) => readText(wording, language).text);
  const causes = findings.flatMap(({ ordinal, causes, conditions }) => {
    const words = [causes, conditions].filter(Boolean).join('; ');
    return words ? [translate(language, 'finalDocument.causes', { number: ordinal, causes: words })] : [];
  });
  const lines = wordings.length > 0 ? wordings : causes;
  return lines.length > 0 ? lines.map((line, index) => `${index + 1}. ${line}`).join('\n') : null;
}

/** 14.11.2026 */
function dayInWords(day: string): string {
  return day.split('-').reverse().join('.');
}
