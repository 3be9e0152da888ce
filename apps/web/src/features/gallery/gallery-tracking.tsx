import { Card, Columns, DaysLeft, Facts, Section, StateBadge, Timeline, Track, WhyThisDate, Wording } from '@kenes/ui';

const why = (
  <WhyThisDate
    labels={{
      summary: 'Неліктен бұл күн?',
      start: 'Мерзім басталады',
      length: 'Ұзақтығы',
      skipped: 'Есепке алынбаған күндер',
      due: 'Мерзім бітеді',
      rule: 'Ереже',
    }}
    start="12.03.2026, алған күннің ертеңі"
    length="10 жұмыс күні"
    skipped={[
      { date: '14.03.2026', name: 'сенбі' },
      { date: '15.03.2026', name: 'жексенбі' },
      { date: '23.03.2026', name: 'Наурыз мейрамы' },
      { date: '24.03.2026', name: 'Наурыз мейрамы, ауыстырылған' },
    ]}
    due="30.03.2026"
    rule="Орган ұсынымды 10 жұмыс күні ішінде қарап, уәжді жауап береді"
    source={<a href="#law">383-V Заң, 24-бап</a>}
    provisional="2027 жылдың күнтізбесі әлі бекітілмеген: күн өзгеруі мүмкін."
  />
);

/** A recommendation as a page shows it: wording, tracks, timeline. */
export function GalleryTracking() {
  return (
    <Columns>
      <div>
        <Section title="Ұсыным">
          <Wording>
            «Южный» саябағының батыс бөлігінде жаяу жүргіншілер жолын 2026 жылғы 1 шілдеге дейін жарықтандыруды
            қамтамасыз ету; сынған орындықтарды ауыстыру.
          </Wording>
          <Track
            addressee="Алматы қаласы Жасыл экономика басқармасы"
            state={
              <DaysLeft days={2} overdue>
                2 жұм. күнге кешікті
              </DaysLeft>
            }
            steps={[
              { key: '1', word: 'Жіберілді', date: '11.03.2026', status: 'done', statusWord: 'болды' },
              { key: '2', word: 'Алынды', date: '12.03.2026', status: 'done', statusWord: 'болды' },
              { key: '3', word: 'Жауап', date: '30.03.2026 дейін', status: 'late', statusWord: 'кешікті' },
              { key: '4', word: 'Бағаланды', status: 'todo', statusWord: 'болған жоқ' },
              { key: '5', word: 'Орындалды', status: 'todo', statusWord: 'болған жоқ' },
            ]}
          >
            {why}
          </Track>
          <Track
            addressee="Бостандық ауданы әкімінің аппараты"
            state={<StateBadge tone="executed">Орындалды</StateBadge>}
            steps={[
              { key: '1', word: 'Жіберілді', date: '11.03.2026', status: 'done', statusWord: 'болды' },
              { key: '2', word: 'Алынды', date: '11.03.2026', status: 'done', statusWord: 'болды' },
              { key: '3', word: 'Жауап', date: '20.03.2026', status: 'done', note: 'қабылданды', statusWord: 'болды' },
              {
                key: '4',
                word: 'Бағаланды',
                date: '02.04.2026',
                status: 'done',
                note: 'жеткілікті',
                statusWord: 'болды',
              },
              { key: '5', word: 'Орындалды', date: '14.05.2026', status: 'good', statusWord: 'болды' },
            ]}
          />
          <Track
            addressee="«Алматы жарық» ЖШС"
            state={
              <DaysLeft days={8} overdue={false}>
                8 жұмыс күні қалды
              </DaysLeft>
            }
            steps={[
              { key: '1', word: 'Жіберілді', date: '18.03.2026', status: 'done', statusWord: 'болды' },
              { key: '2', word: 'Алынды', status: 'current', note: 'хабарлама күтілуде', statusWord: 'қазір' },
              { key: '3', word: 'Жауап', status: 'todo', statusWord: 'болған жоқ' },
              { key: '4', word: 'Бағаланды', status: 'todo', statusWord: 'болған жоқ' },
              { key: '5', word: 'Орындалды', status: 'todo', statusWord: 'болған жоқ' },
            ]}
          />
        </Section>
      </div>
      <div>
        <Card>
          <Facts
            facts={[
              { term: 'Кеңес', value: <a href="#c">Алматы қаласының Қоғамдық кеңесі</a> },
              { term: 'Негізі', value: '383-V Заң, 18-бап' },
              { term: 'Хаттама', value: '№ 4, 05.03.2026' },
              { term: 'Ашық жері', value: 'Момышұлы көшесі, 12' },
            ]}
          />
        </Card>
        <Section title="Барысы">
          <Timeline
            items={[
              { key: '1', date: '05.03.2026', title: 'Кеңес шешім қабылдады', icon: 'gavel' },
              {
                key: '2',
                date: '07.03.2026',
                title: 'Саябаққа барды',
                icon: 'camera',
                detail: <span>14 фото, 6 анықталған факт</span>,
              },
              { key: '3', date: '11.03.2026', title: 'Үш ұсыным жіберілді', icon: 'send' },
              { key: '4', date: '20.03.2026', title: 'Аудан әкімі жауап берді', icon: 'reply', tone: 'answered' },
              { key: '5', date: '30.03.2026', title: 'Басқарманың мерзімі өтті', icon: 'alert', tone: 'late' },
              { key: '6', title: 'Жауапты бағалау', tone: 'todo' },
            ]}
          />
        </Section>
      </div>
    </Columns>
  );
}
