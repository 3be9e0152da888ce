import {
  BeforeAfter,
  Card,
  CompositionPicture,
  Grid,
  PhotoGrid,
  type PictureSeat,
  QuorumMeter,
  RecordChart,
  Section,
  StateBar,
  VoteBar,
} from '@kenes/ui';

const drawn = (sky: string, ground: string, path: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="${sky}"/><path d="M0 190 120 90l90 70 80-60 110 90v110H0Z" fill="${ground}"/><path d="M180 300c10-60 20-90 40-130 14 44 22 80 34 130Z" fill="${path}"/></svg>`,
  )}`;

const kinds = [
  'state',
  'state',
  'state',
  'quasiState',
  'npo',
  'npo',
  'npo',
  'npo',
  'npo',
  'citizen',
  'citizen',
  'citizen',
] as const;
const seats: PictureSeat[] = Array.from({ length: 24 }, (_, seat) => ({
  key: String(seat),
  kind: kinds[seat % kinds.length] ?? 'unknown',
  state: seat === 7 ? 'vacant' : seat === 13 ? 'suspended' : 'filled',
  soon: seat === 5,
  title: `${seat + 1}-орын`,
}));

/** Pictures: a composition, a record, photos. */
export function GalleryPictures() {
  const before = drawn('#b9c4cc', '#7f8a7a', '#8d8577');
  const after = drawn('#bfe0ee', '#6f9d64', '#d8cba8');
  return (
    <>
      <Section title="Кеңестің құрамы">
        <CompositionPicture
          seats={seats}
          kinds={[
            { kind: 'state', label: 'Мемлекеттік орган', filled: 6, vacant: 0, share: '26,1 %' },
            { kind: 'quasiState', label: 'Квазимемлекеттік сектор', filled: 2, vacant: 0, share: '8,7 %' },
            { kind: 'npo', label: 'Коммерциялық емес ұйым', filled: 9, vacant: 1, share: '39,1 %' },
            { kind: 'citizen', label: 'Азамат', filled: 6, vacant: 0, share: '26,1 %' },
          ]}
          words={{
            caption: 'Түрлері бойынша орындар',
            total: '23',
            totalLabel: '24 орыннан толтырылған',
            kind: 'Орын түрі',
            filled: 'Толған',
            vacant: 'Бос',
            share: 'Үлесі',
            all: 'Барлығы',
            vacantNote: '1 орын бос',
            suspendedNote: '1 мүшелік тоқтатыла тұрды',
            soonNote: '1 мүшенің мерзімі жақында бітеді',
          }}
        />
      </Section>
      <Grid column="22rem">
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
      <Section title="Дауыс беру">
        <Grid column="20rem">
          <Card>
            <QuorumMeter
              label="Кворум: топтың үштен екісі"
              words="9 мүшеден 7 мүше қатысып отыр. Кворум (6) бар."
              present={7}
              quorum={6}
              size={9}
            />
          </Card>
          <Card>
            <QuorumMeter
              label="Кворум: топтың үштен екісі"
              words="9 мүшеден 4 мүше қатысып отыр. Кворумға (6) тағы 2 керек."
              present={4}
              quorum={6}
              size={9}
            />
          </Card>
          <Card>
            <VoteBar votes={{ for: 5, against: 2, abstain: 1, notVoting: 1, recused: 1 }} />
          </Card>
        </Grid>
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
