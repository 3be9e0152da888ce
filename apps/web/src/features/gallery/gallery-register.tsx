import {
  Breadcrumbs,
  Button,
  type Column,
  DataTable,
  DaysLeft,
  FilterBar,
  Icon,
  iconNames,
  Pagination,
  Rows,
  Section,
  Select,
  StateBadge,
  Tabs,
  TextInput,
} from '@kenes/ui';

type Row = { number: string; date: string; text: string; body: string; due: string; days: number; overdue: boolean };

const rows: Row[] = [
  {
    number: '14-05/1203',
    date: '11.03.2026',
    text: 'Жаяу жүргіншілер жолын жарықтандыру',
    body: 'Жасыл экономика басқармасы',
    due: '30.03.2026',
    days: 2,
    overdue: true,
  },
  {
    number: '14-05/1204',
    date: '11.03.2026',
    text: 'Сынған орындықтарды ауыстыру',
    body: 'Бостандық ауданы әкімінің аппараты',
    due: '03.04.2026',
    days: 2,
    overdue: false,
  },
  {
    number: '14-05/1210',
    date: '18.03.2026',
    text: 'Суару жүйесін іске қосу',
    body: '«Алматы жарық» ЖШС',
    due: '10.04.2026',
    days: 7,
    overdue: false,
  },
];

const columns: Column<Row>[] = [
  { key: 'number', header: 'Нөмірі', cell: (row) => row.number, nowrap: true, sort: { href: '?sort=number' } },
  {
    key: 'date',
    header: 'Күні',
    cell: (row) => row.date,
    nowrap: true,
    sort: { href: '?sort=date', direction: 'descending', word: 'кему ретімен' },
  },
  { key: 'text', header: 'Ұсыным', cell: (row) => <a href="#x">{row.text}</a>, primary: true },
  { key: 'body', header: 'Адресат', cell: (row) => row.body },
  { key: 'due', header: 'Мерзімі', cell: (row) => row.due, nowrap: true },
  {
    key: 'state',
    header: 'Күйі',
    cell: (row) => (
      <DaysLeft days={row.days} overdue={row.overdue}>
        {row.overdue ? `${row.days} жұм. күнге кешікті` : `${row.days} жұмыс күні қалды`}
      </DaysLeft>
    ),
  },
];

/** A register with everything round it. */
export function GalleryRegister() {
  return (
    <Section title="Ұсынымдар тізілімі">
      <Breadcrumbs
        label="Сіз осындасыз"
        trail={[
          { href: '#1', label: 'Басты бет' },
          { href: '#2', label: 'Кеңестер' },
          { href: '#3', label: 'Алматы қаласы' },
        ]}
      />
      <Tabs
        label="Бөлімдер"
        tabs={[
          { href: '#all', label: 'Барлығы', count: 48, current: true },
          { href: '#due', label: 'Мерзімі өткен', count: 7 },
          { href: '#mine', label: 'Менің бағалауымды күтеді', count: 3 },
        ]}
      />
      <FilterBar label="Сүзгілер" applyLabel="Қолдану" reset={{ href: '#', label: 'Тазарту' }}>
        <TextInput name="q" label="Іздеу" type="search" />
        <Select name="body" label="Адресат">
          <option>Барлығы</option>
          <option>Жасыл экономика басқармасы</option>
        </Select>
        <Select name="state" label="Күйі">
          <option>Барлығы</option>
        </Select>
      </FilterBar>
      <DataTable caption="Ұсынымдар" columns={columns} rows={rows} rowKey={(row) => row.number} />
      <Pagination
        label="Беттер"
        summary="48 ішінен 1–3 көрсетілді"
        previous={{ href: '#p', label: 'Алдыңғы' }}
        next={{ href: '#n', label: 'Келесі' }}
      />
      <Rows
        label="Бүгін"
        rows={[
          {
            key: '1',
            icon: 'alert',
            title: <a href="#1">Жасыл экономика басқармасы жауап бермеді</a>,
            note: '14-05/1203 · 2 жұмыс күні',
            side: (
              <Button kind="secondary" size="small">
                Ескерту жіберу
              </Button>
            ),
          },
          {
            key: '2',
            icon: 'reply',
            title: <a href="#2">Аудан әкімінің жауабын бағалау керек</a>,
            note: '20.03.2026 келді',
            side: <StateBadge tone="answered">Жауап берілді</StateBadge>,
          },
        ]}
      />
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem' }}>
        {iconNames.map((name) => (
          <Icon key={name} name={name} label={name} />
        ))}
      </p>
    </Section>
  );
}
