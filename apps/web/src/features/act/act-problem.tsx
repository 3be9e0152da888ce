'use client';

import { Banner, Button, ErrorSummary, TextArea, VerdictPanel } from '@kenes/ui';
import type { VerdictPoint } from './problem.ts';
import { type Act, REASON } from './use-act.ts';

/** The words around a problem, given by the server page: `await actWords()`. */
export type ActWords = {
  refused: string;
  needsReason: string;
  reason: string;
  conflict: string;
  reload: string;
  lost: string;
  unverified: string;
  unverifiedHelp: string;
  /** Names of acts by their ids. */
  acts: Readonly<Record<string, string>>;
  /** How an article is told, `§` standing for its number. */
  article: string;
};

/**
 * What stands in the way of an act, at the top of its form: input to mend, the law's refusal, warnings with a field for
 * the reason, a colleague's newer version, a lost network. Nothing when nothing does.
 */
export function ActProblem({ act, words }: { act: Act; words: ActWords }) {
  if (act.lost) return <Banner kind="bad">{words.lost}</Banner>;
  const { problem } = act;
  if (!problem) return null;
  return (
    <div id="act-problem" tabIndex={-1}>
      {problem.__typename === 'InvalidInput' && (
        <ErrorSummary
          title={problem.message}
          errors={problem.fields.map(({ path, message }) => ({ id: path, message }))}
        />
      )}
      {problem.__typename === 'Refusal' && (
        <VerdictPanel
          outcome="refused"
          title={words.refused}
          points={hinders(problem.verdict.points).map((point) => shownPoint(point, words))}
          unverifiedLabel={words.unverified}
          unverifiedHelp={words.unverifiedHelp}
        />
      )}
      {problem.__typename === 'NeedsReason' && (
        <VerdictPanel
          outcome="needsReason"
          title={words.needsReason}
          points={problem.verdict.points.map((point) => shownPoint(point, words))}
          unverifiedLabel={words.unverified}
          unverifiedHelp={words.unverifiedHelp}
        >
          {[...warnings(problem.verdict.points)].map(([code, messages], place, { length }) => (
            <TextArea
              key={code}
              name={REASON + code}
              label={length > 1 ? `${words.reason} (${place + 1})` : words.reason}
              hint={length > 1 ? messages.join(' ') : undefined}
              rows={2}
              required
            />
          ))}
        </VerdictPanel>
      )}
      {problem.__typename === 'Conflict' && (
        <Banner kind="warning" title={words.conflict}>
          <p>{problem.message}</p>
          <Button kind="secondary" size="small" icon="refresh" onClick={() => window.location.reload()}>
            {words.reload}
          </Button>
        </Banner>
      )}
    </div>
  );
}

/** What stands in the way: a refusal says nothing of what would merely be noted, had the act been done. */
function hinders(points: readonly VerdictPoint[]): readonly VerdictPoint[] {
  const weighty = points.filter(({ level }) => level !== 'INFO');
  return weighty.length > 0 ? weighty : points;
}

/** What asks for a reason: one reason answers a code, however many rows it was said of. */
function warnings(points: readonly VerdictPoint[]): Map<string, string[]> {
  const byCode = new Map<string, string[]>();
  for (const { level, code, message } of points)
    if (level === 'WARN') byCode.set(code, [...(byCode.get(code) ?? []), message]);
  return byCode;
}

/** A point of a verdict as the panel takes it. */
export function shownPoint({ code, message, confidence, basis }: VerdictPoint, words: ActWords) {
  const articleOf = (article: string) => (/^\d/.test(article) ? words.article.replace('§', article) : article);
  return {
    code,
    message,
    unverified: confidence === 'MEMORY',
    basis: basis.map(({ act, article, url }) => ({
      text: [words.acts[act] ?? act, article && articleOf(article)].filter(Boolean).join(', '),
      url,
    })),
  };
}
