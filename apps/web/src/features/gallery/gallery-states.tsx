import { daysLeft } from '@kenes/messages';
import {
  Banner,
  Card,
  DaysLeft,
  EmptyState,
  Grid,
  LinkButton,
  MissingText,
  ProgressBar,
  Section,
  Skeleton,
  StateBadge,
  StatTile,
  VerdictPanel,
} from '@kenes/ui';

/** States, clocks, figures, verdicts, notices. */
export function GalleryStates() {
  return (
    <>
      <Section title="Осы айда" more={<a href="#all">Барлығын көрсету</a>}>
        <Grid column="9.5rem">
          <StatTile href="#a" figure="48" label="ұсыным жіберілді" note="12 органға" />
          <StatTile href="#b" figure="31" label="жауап мерзімінде келді" note="ішінен 65 %" />
          <StatTile href="#c" figure="7" label="жауаптың мерзімі өтті" />
          <StatTile href="#d" figure="19" label="ұсынымды орган орындады" />
        </Grid>
      </Section>
      <Section title="Күйлер">
        <Card>
          <p style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
            <StateBadge tone="onTime">Мерзімінде</StateBadge>
            <StateBadge tone="dueSoon">Мерзімі жақын</StateBadge>
            <StateBadge tone="overdue">Мерзімі өтті</StateBadge>
            <StateBadge tone="answered">Жауап берілді</StateBadge>
            <StateBadge tone="executed">Орындалды</StateBadge>
            <StateBadge tone="disputed">Дау айтылды</StateBadge>
            <StateBadge tone="draft">Жоба</StateBadge>
            <StateBadge tone="waiting">Жіберілді</StateBadge>
            <StateBadge tone="closed">Жабылды</StateBadge>
          </p>
          <p style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem 1.25rem' }}>
            <DaysLeft days={7} overdue={false}>
              {daysLeft('kk', 7, false)}
            </DaysLeft>
            <DaysLeft days={3} overdue={false}>
              {daysLeft('ru', 3, false)}
            </DaysLeft>
            <DaysLeft days={2} overdue plain>
              {daysLeft('ru', 2, true)}
            </DaysLeft>
            <span lang="ru">
              Обеспечить освещение дорожек <MissingText>қазақша мәтіні жоқ</MissingText>
            </span>
          </p>
        </Card>
      </Section>
      <VerdictPanel
        outcome="refused"
        title="Мұндай жауап тіркелмейді"
        unverifiedLabel="тексерілмеген"
        points={[
          {
            code: 'A',
            message: 'Ұсыным бұл органға жіберілмеген: жауапты тек адресат бере алады.',
            remedy: 'Алдымен ұсынымды органға шығыс хатпен жіберіңіз немесе басқа органды таңдаңыз.',
            basis: [{ text: '383-V Заң, 24-баптың 5-тармағы', url: '#law' }],
          },
        ]}
      />
      <VerdictPanel
        outcome="needsReason"
        title="Жалғастыру үшін себебін жазыңыз"
        unverifiedLabel="тексерілмеген"
        points={[
          {
            code: 'B',
            message: 'Алғаны туралы дәлел жоқ: мерзім жіберілген күннен бастап есептеледі.',
            basis: [{ text: 'ӘРПК, 92-бап' }],
            unverified: true,
          },
        ]}
      >
        <LinkButton href="#r" kind="secondary">
          Себебін жазу
        </LinkButton>
      </VerdictPanel>
      <Grid column="20rem">
        <Banner kind="good" title="Хат жіберілді">
          Шығыс № 14-05/1203, 22.11.2026
        </Banner>
        <Banner kind="warning" title="Күнтізбе бекітілмеген">
          2027 жылғы мерзімдер өзгеруі мүмкін.
        </Banner>
        <Banner kind="bad">Файл қабылданбады: 15 МБ-тан асады.</Banner>
        <Banner>Құрылғыда 3 фото сақталған.</Banner>
      </Grid>
      <Grid column="20rem">
        <EmptyState
          title="Әзірге мониторинг жоқ"
          action={
            <LinkButton href="#new" icon="plus">
              Мониторинг ашу
            </LinkButton>
          }
        >
          Кеңес шешімі шыққан соң мұнда саябақ, мектеп, жол мониторингтері тұрады.
        </EmptyState>
        <Card>
          <ProgressBar label="Фотолар жіберілуде" value={3} max={5} words="3 / 5" />
          <Skeleton label="Жүктелуде…" lines={5} />
        </Card>
      </Grid>
    </>
  );
}
