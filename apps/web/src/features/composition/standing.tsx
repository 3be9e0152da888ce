import { type Standing as Drawn, StandingMark } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';

const drawn = { MET: 'met', UNKNOWN: 'unknown', WARNED: 'warned', REFUSED: 'refused' } as const satisfies Record<
  string,
  Drawn
>;

/** How a rule stands, as the API names it. */
export type Standing = keyof typeof drawn;

/** From what must be looked at first to what is met. */
export const standings = ['REFUSED', 'WARNED', 'UNKNOWN', 'MET'] as const;

/** The standing of a rule, in its drawing and its word. */
export async function StandingWord({ of, count }: { of: Standing; count?: number }) {
  const t = await getTranslations('composition');
  const word = t(`standing_${of}`);
  return (
    <StandingMark standing={drawn[of]}>
      {count === undefined ? word : t('standingCount', { word, count: String(count) })}
    </StandingMark>
  );
}

/** The checks of one person or composition in a line: how many of each standing that is not met; else that all are met. */
export async function Standings({ checks }: { checks: readonly { standing: Standing }[] }) {
  if (checks.length === 0) return null;
  const asked = standings.filter((one) => one !== 'MET' && checks.some(({ standing }) => standing === one));
  if (asked.length === 0) return <StandingWord of="MET" />;
  return asked.map((one) => (
    <StandingWord key={one} of={one} count={checks.filter(({ standing }) => standing === one).length} />
  ));
}
