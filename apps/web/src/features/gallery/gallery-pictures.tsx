import {
  BeforeAfter,
  Card,
  CompositionArc,
  Grid,
  PhotoGrid,
  RecordChart,
  type SeatKind,
  Section,
  StateBar,
} from '@kenes/ui';

const drawn = (sky: string, ground: string, path: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="${sky}"/><path d="M0 190 120 90l90 70 80-60 110 90v110H0Z" fill="${ground}"/><path d="M180 300c10-60 20-90 40-130 14 44 22 80 34 130Z" fill="${path}"/></svg>`,
  )}`;

const seats: SeatKind[] = [
  'chair',
  ...Array.from({ length: 19 }, () => 'civic' as const),
  ...Array.from({ length: 9 }, () => 'body' as const),
  'vacant',
];

/** Pictures: a composition, a record, photos. */
export function GalleryPictures() {
  const before = drawn('#b9c4cc', '#7f8a7a', '#8d8577');
  const after = drawn('#bfe0ee', '#6f9d64', '#d8cba8');
  return (
    <>
      <Grid column="22rem">
        <Card>
          <h3>Кеңестің құрамы</h3>
          <CompositionArc
            seats={seats}
            caption="30 орын: төраға, азаматтық қоғамнан 19, органдардан 9, 1 орын бос"
            total="30"
            totalLabel="орын"
            legend={[
              { kind: 'chair', label: 'төраға', count: 1 },
              { kind: 'civic', label: 'азаматтық қоғам', count: 19 },
              { kind: 'body', label: 'мемлекеттік орган', count: 9 },
              { kind: 'vacant', label: 'бос', count: 1 },
            ]}
          />
        </Card>
        <Card>
          <h3>Органның көрсеткіші</h3>
          <RecordChart
            caption="Жасыл экономика басқармасына келген ұсынымдар, тоқсан бойынша"
            periodLabel="Тоқсан"
            tableLabel="Кесте түрінде көрсету"
            series={[
              { tone: 'executed', label: 'орындалды' },
              { tone: 'answered', label: 'жауап берілді' },
              { tone: 'overdue', label: 'мерзімі өтті' },
            ]}
            periods={[
              { label: 'I 2025', counts: [3, 2, 1] },
              { label: 'II', counts: [5, 3, 2] },
              { label: 'III', counts: [4, 5, 0] },
              { label: 'IV', counts: [7, 2, 3] },
              { label: 'I 2026', counts: [2, 6, 4] },
            ]}
          />
        </Card>
      </Grid>
      <Section title="Күй бойынша">
        <Card>
          <StateBar
            label="Ұсынымдар күй бойынша"
            shares={[
              { tone: 'executed', label: 'орындалды', count: 19, href: '#e' },
              { tone: 'answered', label: 'жауап берілді', count: 12, href: '#n' },
              { tone: 'onTime', label: 'мерзімінде', count: 8, href: '#t' },
              { tone: 'dueSoon', label: 'мерзімі жақын', count: 2, href: '#s' },
              { tone: 'overdue', label: 'мерзімі өтті', count: 7, href: '#o' },
            ]}
          />
        </Card>
      </Section>
      <Section title="Барулар">
        <Grid column="20rem">
          <BeforeAfter
            before={{ key: 'b', src: before, alt: 'Жөндеуге дейінгі жол', tag: '07.03.2026' }}
            after={{ key: 'a', src: after, alt: 'Жөндеуден кейінгі жол', tag: '14.05.2026' }}
            caption="Батыс жол: жөндеуге дейін және кейін"
          />
          <PhotoGrid
            label="Бару фотолары"
            photos={[
              { key: '1', src: after, alt: 'Кіреберіс', href: '#1', caption: 'Негізгі кіреберіс' },
              { key: '2', src: before, alt: 'Орындық', href: '#2', caption: 'Сынған орындық', tag: 'факт № 3' },
            ]}
          />
        </Grid>
      </Section>
    </>
  );
}
