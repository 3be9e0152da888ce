'use client';

import { Button, Form, FormActions } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import type { QuickAct } from './use-quick-act.ts';

/** What stands in the way of the act pressed last: the law's word, a field for the reason, a lost network with "again". */
export function QuickProblem({ quick, words }: { quick: QuickAct; words: ActWords }) {
  const t = useTranslations('room');
  if (!quick.problem && !quick.lost) return null;
  return (
    <Form onSubmit={quick.submit}>
      <ActProblem act={quick} words={words} />
      <FormActions>
        {(quick.asks || quick.lost) && (
          <Button type="submit" size="small" disabled={quick.pending}>
            {t(quick.lost ? 'sendAgain' : 'doWithReason')}
          </Button>
        )}
        <Button kind="quiet" size="small" onClick={quick.dismiss}>
          {t('dismiss')}
        </Button>
      </FormActions>
    </Form>
  );
}
