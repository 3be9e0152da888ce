import type { ConclusionSection } from '@kenes/rules';
import { type Sql, sql } from '../../../kernel/sql.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import type { ExpertiseSubject } from '../types/expertise.enums.ts';

/** What people wrote over the answers, by part. */
export type ConclusionProse = Readonly<Partial<Record<ConclusionSection, LocalizedText>>>;

export interface ExpertOfConclusion {
  readonly id: string;
  readonly name: string;
  readonly position: string | null;
  readonly interest: boolean | null;
  readonly admitted: boolean;
  readonly dissent: LocalizedText | null;
  readonly dissentOn: string | null;
}

/** What a conclusion is composed from: nothing of it is prose. Declarations' texts and reasons of recusal are left out. */
export interface ConclusionFacts {
  readonly council: LocalizedText;
  readonly topic: LocalizedText;
  readonly subjectKind: `${ExpertiseSubject}`;
  readonly subject: LocalizedText;
  readonly requestedBy: string | null;
  readonly decisionNumber: string | null;
  readonly decisionOn: string | null;
  readonly startedOn: string | null;
  readonly questions: readonly LocalizedText[];
  readonly experts: readonly ExpertOfConclusion[];
  readonly answers: readonly { readonly expertId: string; readonly question: number; readonly text: LocalizedText }[];
}

/** The facts of one expertise in one statement, as `facts`. Experts who take no part stand in no conclusion. */
export function conclusionFacts(tenantId: string, expertiseId: string): Sql {
  return sql`select json_build_object(
      'council', t.name, 'topic', e.topic, 'subjectKind', e.subject_kind, 'subject', e.subject, 'requestedBy', e.requested_by,
      'decisionNumber', e.decision_number, 'decisionOn', e.decision_on, 'startedOn', e.started_on, 'questions', e.questions,
      'experts', coalesce((select json_agg(json_build_object('id', x.id, 'name', x.name, 'position', x.position, 'interest', x.interest,
          'admitted', x.admitted, 'dissent', x.dissent, 'dissentOn', x.dissent_on) order by x.ordinal)
        from expertise_expert x where x.tenant_id = e.tenant_id and x.expertise_id = e.id and x.state <> 'RECUSED'), '[]'::json),
      'answers', coalesce((select json_agg(json_build_object('expertId', a.expert_id, 'question', a.question, 'text', a.text) order by a.question, x.ordinal)
        from expertise_answer a join expertise_expert x on x.tenant_id = a.tenant_id and x.id = a.expert_id
        where a.tenant_id = e.tenant_id and a.expertise_id = e.id and x.state <> 'RECUSED'), '[]'::json)) as facts
    from expertise e join tenant t on t.id = e.tenant_id where e.tenant_id = ${tenantId}::uuid and e.id = ${expertiseId}::uuid`;
}

/** How many questions have no answer of anybody. */
export function unanswered({ questions, answers }: ConclusionFacts): number {
  const answered = new Set(answers.map(({ question }) => question));
  return questions.filter((_, index) => !answered.has(index + 1)).length;
}

/** The prose in the language it was written in, by part. */
export function wordsOfProse(prose: ConclusionProse): Partial<Record<ConclusionSection, string>> {
  const parts = Object.entries(prose) as [ConclusionSection, LocalizedText][];
  return Object.fromEntries(parts.map(([section, text]) => [section, text[text.authentic] ?? '']));
}
