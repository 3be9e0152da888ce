import { Card, EmptyState, Facts } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ResultOf } from '../../graphql.ts';
import { isReader } from '../competitions/competition-panel.tsx';
import type { Choice } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import type { VerdictParts } from '../shared/verdict.ts';
import { BallotAct } from './ballot-act.tsx';
import { openSpec } from './ballot-specs.ts';

type Opening = { kind: string; seats: number; candidates: number; verdict: ResultOf<typeof VerdictParts> };

/** Seats of a kind whose ballot is not opened yet: what will be here, and for the secretariat the first step. */
export async function BallotOpening({
  competitionId,
  opening,
  members,
  decided,
}: {
  competitionId: string;
  opening: Opening;
  members: readonly Choice[];
  /** The group has signed its protocol: a ballot comes only from a paper. */
  decided: boolean;
}) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const { kind, verdict } = opening;
  if (isReader([verdict])) return <EmptyState title={t('ballots.notOpened')}>{t('ballots.notOpenedHelp')}</EmptyState>;
  const act = (recorded: boolean): OfferedAct => {
    const spec = openSpec(t, { competitionId, kind, members, recorded });
    return {
      key: recorded ? 'paper' : 'open',
      label: spec.label,
      verdict: recorded && decided ? { ...verdict, outcome: 'ALLOWED', points: [] } : verdict,
      form: (
        <BallotAct act="openBallot" spec={spec} words={words} size="small" kind={recorded ? 'secondary' : 'primary'} />
      ),
    };
  };
  return (
    <>
      <Card>
        <Facts
          facts={[
            { term: t('ballots.seatsToFill'), value: opening.seats },
            { term: t('ballots.candidatesStand'), value: opening.candidates },
          ]}
        />
      </Card>
      <NextActs acts={[act(false), act(true)]} />
    </>
  );
}
