import { Icon } from '../brand/icon.tsx';
import { type StateTone, stateTones } from '../states/state-badge.tsx';
import css from './charts.module.css';

/** One period of a record: how many fell into each series. */
export type RecordPeriod = { label: string; counts: readonly number[] };

/** A series of a record: a state and its word. */
export type RecordSeries = { tone: StateTone; label: string };

const WIDTH = 440;
const HEIGHT = 200;
const FLOOR = 22;
const LEFT = 28;

/** A body's record over time: a column per period, its parts by state, and the same numbers as a table. */
export function RecordChart({
  periods,
  series,
  caption,
  periodLabel,
  tableLabel,
}: {
  periods: readonly RecordPeriod[];
  series: readonly RecordSeries[];
  /** What is drawn, in a sentence. */
  caption: string;
  periodLabel: string;
  /** «Показать таблицей». */
  tableLabel: string;
}) {
  const totals = periods.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const step = niceStep(Math.max(1, ...totals));
  const top = Math.ceil(Math.max(1, ...totals) / step) * step;
  const slot = (WIDTH - LEFT) / Math.max(1, periods.length);
  const bar = Math.min(40, slot * 0.62);
  const y = (value: number) => HEIGHT - (value / top) * (HEIGHT - 24);
  const lines = Array.from({ length: top / step + 1 }, (_, line) => line * step);
  return (
    <div className={css.chart}>
      <svg className={css.svg} viewBox={`0 0 ${WIDTH} ${HEIGHT + FLOOR}`} role="img" aria-label={caption}>
        {lines.map((value) => (
          <g key={value}>
            <line className={css.grid} x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} />
            <text className={css.axis} x={LEFT - 8} y={y(value) + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {periods.map(({ label, counts }, place) => {
          const x = LEFT + slot * place + (slot - bar) / 2;
          let below = 0;
          return (
            <g key={label}>
              {series.map(({ label: word, tone }, index) => {
                const count = counts[index] ?? 0;
                below += count;
                return count > 0 ? (
                  <rect
                    key={word}
                    className={css[tone]}
                    x={x}
                    width={bar}
                    y={y(below)}
                    height={Math.max(1, y(below - count) - y(below) - 1.5)}
                    rx={2}
                  />
                ) : null;
              })}
              <text className={css.value} x={x + bar / 2} y={y(below) - 6} textAnchor="middle">
                {below > 0 ? below : ''}
              </text>
              <text className={css.axis} x={x + bar / 2} y={HEIGHT + 16} textAnchor="middle">
                {label}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className={css.legend} aria-hidden="true">
        {series.map(({ tone, label }) => (
          <li key={label}>
            <span className={css[`word_${tone}`]}>
              <Icon name={stateTones[tone]} size={16} />
            </span>
            {label}
          </li>
        ))}
      </ul>
      <details className={css.twin}>
        <summary>{tableLabel}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className={css.scroll} aria-label={caption} tabIndex={0}>
          <table>
            <caption hidden>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{periodLabel}</th>
                {series.map(({ label }) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {periods.map(({ label, counts }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {series.map(({ label: word }, index) => (
                    <td key={word}>{counts[index] ?? 0}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </div>
  );
}

/** A step of 1, 2 or 5 times a power of ten that gives at most five lines. */
function niceStep(most: number): number {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  return ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
}
