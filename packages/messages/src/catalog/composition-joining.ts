import { messages } from '../messages.ts';

/** Setting a council up from what it has (domain §8.5): facts, act, seats, roster; part of `composition`. */
export const compositionJoining = messages({
  setUp: { kk: 'Шақырылымды енгізу', ru: 'Внести созыв', en: 'Enter a convocation' },
  setUpTitle: {
    kk: 'Шақырылымды қолда бар қағаздардан енгізу',
    ru: 'Внести созыв по имеющимся бумагам',
    en: 'Enter a convocation from the papers you have',
  },
  setUpLead: {
    kk: 'Мүшелер тізімі мен бекіту актісі жеткілікті: конкурс, жұмыс тобы және ЖСН қажет емес. Білмегеніңізді бос қалдырыңыз.',
    ru: 'Достаточно списка членов и акта об утверждении: конкурс, рабочая группа и ИИН не нужны. Чего не знаете, оставьте пустым.',
    en: 'The list of members and the approving act are enough: no competition, working group or IINs. Leave empty what you do not know.',
  },
  setUpFacts: { kk: 'Шақырылым', ru: 'Созыв', en: 'The convocation' },
  setUpNumber: { kk: 'Шақырылым нөмірі', ru: 'Номер созыва', en: 'Number of the convocation' },
  setUpNumberHint: { kk: 'Араб цифрымен', ru: 'Арабской цифрой', en: 'In Arabic digits' },
  setUpStarts: { kk: 'Өкілеттіктің бірінші күні', ru: 'Первый день полномочий', en: 'First day of the term' },
  setUpEnds: { kk: 'Өкілеттіктің соңғы күні', ru: 'Последний день полномочий', en: 'Last day of the term' },
  setUpSizeHint: {
    kk: 'Актідегі мүшелер саны',
    ru: 'Сколько членов по акту',
    en: 'How many members by the act',
  },
  setUpStillWorks: {
    kk: 'Мерзімі бітті, бірақ әлі жұмыс істейді',
    ru: 'Срок истёк, но состав ещё работает',
    en: 'The term is over and it still works',
  },
  setUpStillWorksHint: {
    kk: 'Жаңа құрам басталғанша',
    ru: 'До начала нового состава',
    en: 'Until the next one begins',
  },
  setUpApproval: { kk: 'Бекіту актісі', ru: 'Акт об утверждении', en: 'The approving act' },
  setUpApprovalHint: {
    kk: 'Файлы не нөмірі жоқ болса, бұл белгісіз болып көрінеді; кейін қосуға болады.',
    ru: 'Если нет файла или номера, это останется неизвестным; можно дополнить позже.',
    en: 'Without a file or a number it stays unknown; it may be added later.',
  },
  setUpApprovalBy: { kk: 'Кім бекітті', ru: 'Кто утвердил', en: 'Who approved' },
  setUpApprovalTitle: { kk: 'Актінің атауы', ru: 'Название акта', en: 'Name of the act' },
  setUpApprovalFile: { kk: 'Актінің файлы', ru: 'Файл акта', en: 'File of the act' },
  setUpSeats: { kk: 'Түрлері бойынша орындар', ru: 'Места по видам', en: 'Seats by kind' },
  setUpSeatsHint: {
    kk: 'Бос орындар болса, толтырыңыз. Бос қалдырсаңыз, орындар тізім бойынша саналады.',
    ru: 'Заполните, если есть вакансии. Если оставить пустым, места посчитаются по списку.',
    en: 'Fill in where seats are vacant. Left empty, seats are counted from the list.',
  },
  setUpRoster: { kk: 'Мүшелер тізімі', ru: 'Список членов', en: 'The roster' },
  setUpPaste: { kk: 'Excel ұяшықтарын қойыңыз', ru: 'Вставьте ячейки из Excel', en: 'Paste cells from Excel' },
  setUpPasteHint: {
    kk: 'Бағандар: тегі, аты, әкесінің аты, орын түрі, ұйым не лауазымы, кім ұсынды, бірінші күні (кк.аа.жжжж).',
    ru: 'Столбцы: фамилия, имя, отчество, вид места, организация или должность, кто предложил, первый день (дд.мм.гггг).',
    en: 'Columns: surname, given name, patronymic, kind of seat, organisation or post, proposed by, first day (dd.mm.yyyy).',
  },
  setUpRead: { kk: 'Тізімге қосу', ru: 'Разобрать в список', en: 'Read into the list' },
  setUpNothingRead: {
    kk: 'Оқитын жол жоқ. Ұяшықтарды Excel-ден көшіріп, осында қойыңыз.',
    ru: 'Нет ни одной строки. Скопируйте ячейки в Excel и вставьте сюда.',
    en: 'There is no line. Copy the cells in Excel and paste them here.',
  },
  setUpLine: { kk: 'Жол', ru: 'Строка', en: 'Line' },
  setUpOrganisation: { kk: 'Ұйым не лауазымы', ru: 'Организация или должность', en: 'Organisation or post' },
  setUpGood: { kk: 'Енгізуге дайын', ru: 'Готово к внесению', en: 'Ready to be entered' },
  setUpAdd: { kk: 'Жол қосу', ru: 'Добавить строку', en: 'Add a line' },
  setUpSubmitHint: {
    kk: 'Осы түймеге дейін ештеңе жазылмайды. Барлық жол бірге енгізіледі не бірде-біреуі енгізілмейді.',
    ru: 'До этой кнопки ничего не записывается. Все строки вносятся вместе или не вносится ни одна.',
    en: 'Nothing is written before this button. All lines are entered together, or none.',
  },
  setUpMend: {
    kk: 'Белгіленген жолдарды түзетіңіз.',
    ru: 'Исправьте отмеченные строки.',
    en: 'Mend the marked lines.',
  },
  faultSurname: { kk: 'тегі жоқ', ru: 'нет фамилии', en: 'no surname' },
  faultGivenName: { kk: 'аты жоқ', ru: 'нет имени', en: 'no given name' },
  faultKind: { kk: 'орын түрі түсініксіз', ru: 'вид места не понят', en: 'kind of seat not understood' },
  faultFrom: { kk: 'күн түсініксіз', ru: 'дата не понята', en: 'date not understood' },
  faultTwice: { kk: 'бұл есім жоғарыда бар', ru: 'это имя уже есть выше', en: 'this name stands above already' },
});
