import type { ExpertiseConclusion } from '@kenes/documents';
import { readText } from '../../../kernel/texts.ts';
import { printedCode } from '../../protocols/protocol-code.ts';
import type { ConclusionFacts, ConclusionProse } from './conclusion-facts.ts';

/** What a conclusion is made of beside the facts. */
export interface ConclusionMaking {
  readonly language: 'kk' | 'ru';
  /** The language that is signed. */
  readonly authentic: 'kk' | 'ru';
  readonly prose: ConclusionProse;
  readonly draft: boolean;
  readonly number: string | null;
  readonly on: string | null;
  readonly code: string | null;
  /** Where people reach the web server, without a slash at the end. */
  readonly webUrl: string;
  readonly preparedOn: string;
}

/** The conclusion as a paper: a projection of questions, answers and declarations, the prose laid over it (PC-EXP-02). */
export function conclusionModel(facts: ConclusionFacts, making: ConclusionMaking): ExpertiseConclusion {
  const { language, prose, code } = making;
  const told = (text: Parameters<typeof readText>[0] | undefined) => (text ? readText(text, language).text : '');
  const nameOf = new Map(facts.experts.map(({ id, name }) => [id, name]));
  const { decisionNumber, decisionOn } = facts;
  return {
    preparedOn: making.preparedOn,
    draft: making.draft,
    council: told(facts.council),
    topic: told(facts.topic),
    subjectKind: facts.subjectKind,
    subject: told(facts.subject),
    number: making.number,
    on: making.on,
    startedOn: facts.startedOn,
    decision: decisionNumber === null && decisionOn === null ? null : { number: decisionNumber, on: decisionOn },
    requestedBy: facts.requestedBy,
    grounds: told(prose.GROUNDS),
    object: told(prose.OBJECT),
    method: told(prose.METHOD),
    recommendations: told(prose.RECOMMENDATIONS),
    experts: facts.experts.map(({ name, position, interest, admitted }) => ({
      name,
      position,
      declared: interest === null ? 'NOT_DECLARED' : interest && admitted ? 'ADMITTED' : 'NO_INTEREST',
    })),
    questions: facts.questions.map((question, index) => ({
      text: told(question),
      answers: facts.answers
        .filter((answer) => answer.question === index + 1)
        .map(({ expertId, text }) => ({ expert: nameOf.get(expertId) ?? '', text: told(text) })),
    })),
    dissents: facts.experts.flatMap(({ name, dissent, dissentOn }) =>
      dissent && dissentOn ? [{ name, on: dissentOn, text: told(dissent) }] : [],
    ),
    authentic: making.authentic === language ? null : making.authentic,
    verification: code === null ? null : { url: `${making.webUrl}/v/${printedCode(code)}`, code: printedCode(code) },
  };
}
