import {
  Button,
  Checkbox,
  ChoiceGroup,
  DateInput,
  Dialog,
  ErrorSummary,
  FileInput,
  Form,
  FormActions,
  LinkButton,
  Section,
  TextArea,
  TextInput,
} from '@kenes/ui';

/** A form with an error in it, and every control. */
export function GalleryForms() {
  return (
    <Section title="Жауапты тіркеу">
      <Form>
        <ErrorSummary
          title="Түзетуді қажет ететін орын бар"
          errors={[{ id: 'bin', message: 'БСН бақылау саны сәйкес емес: 12 цифрды қайта тексеріңіз' }]}
        />
        <TextInput
          name="bin"
          label="БСН"
          hint="12 сан"
          error="БСН бақылау саны сәйкес емес: 12 цифрды қайта тексеріңіз"
          narrow
          inputMode="numeric"
          defaultValue="190440012346"
        />
        <DateInput name="date" label="Жауаптың күні" hint="кк.аа.жжжж, мысалы 22.11.2026" defaultValue="2026-03-20" />
        <ChoiceGroup
          name="kind"
          label="Орган не деді?"
          defaultValue="accepted"
          options={[
            { value: 'accepted', label: 'Қабылдады' },
            { value: 'partly', label: 'Ішінара қабылдады', hint: 'Неге ішінара екенін негіздеу керек' },
            { value: 'rejected', label: 'Қабылдамады', hint: 'Алдымен кеңесті тыңдау керек' },
          ]}
        />
        <TextArea name="reason" label="Негіздемесі" optional="міндетті емес" />
        <FileInput name="scan" label="Қол қойылған хат" hint="PDF немесе сурет, 50 МБ-қа дейін" />
        <Checkbox name="paper" label="Жауап қағаз түрінде келді" hint="Сканын қосыңыз" />
        <FormActions>
          <Button type="submit" size="large" icon="send">
            Тіркеу
          </Button>
          <LinkButton kind="secondary" size="large" href="#p" icon="eye">
            Алдын ала қарау
          </LinkButton>
          <Button kind="quiet">Бас тарту</Button>
          <Button disabled>Жіберілуде…</Button>
          <Dialog trigger="Мерзімді түзету" icon="pencil" title="Мерзімді түзету" closeLabel="Жабу">
            <p>Қате жазылған күн журналға жазылатын әрекетпен түзетіледі.</p>
          </Dialog>
        </FormActions>
      </Form>
    </Section>
  );
}
