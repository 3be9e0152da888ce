export { Button, LinkButton } from './actions/button.tsx';
export { useAlive } from './actions/use-alive.ts';
export { Icon, type IconName, iconNames } from './brand/icon.tsx';
export { Mark } from './brand/mark.tsx';
export { Ornament } from './brand/ornament.tsx';
export { RecordChart, type RecordPeriod, type RecordSeries } from './charts/record-chart.tsx';
export { StateBar, type StateShare } from './charts/state-bar.tsx';
export {
  CompositionPicture,
  type KindShare,
  type PictureSeat,
  type PictureWords,
} from './composition/composition-picture.tsx';
export { PersonMark } from './composition/person-mark.tsx';
export { type SeatKind, SeatKindMark, seatKinds } from './composition/seat-kind.tsx';
export { type Standing, StandingMark } from './composition/standing-mark.tsx';
export { type Column, DataTable } from './data/data-table.tsx';
export { Breadcrumbs, FilterBar, Pagination, Tabs } from './data/list-tools.tsx';
export { Checkbox, ChoiceGroup, type Option } from './forms/choices.tsx';
export { Field, FieldError, type FieldProps } from './forms/field.tsx';
export { ErrorSummary, Form, FormActions } from './forms/form.tsx';
export { DateInput, FileInput, Select, TextArea, TextInput } from './forms/inputs.tsx';
export { SelectFilter } from './forms/select-filter.tsx';
export { Dialog } from './overlay/dialog.tsx';
export { Toast, ToastRegion } from './overlay/toast.tsx';
export { Banner } from './page/banner.tsx';
export {
  BeforeAfter,
  EmptyState,
  PhotoGrid,
  type PhotoView,
  ProgressBar,
  Rows,
  Skeleton,
  StatTile,
} from './page/blocks.tsx';
export { Footer } from './page/footer.tsx';
export { AccountMenu, AppHeader, type LanguageLink, type NavigationLink } from './page/header.tsx';
export {
  Card,
  Columns,
  Facts,
  Grid,
  MissingText,
  Page,
  PageHead,
  Prose,
  Section,
  VisuallyHidden,
  Wording,
} from './page/page.tsx';
export { DaysLeft, StateBadge, type StateTone, stateTones } from './states/state-badge.tsx';
export { type FormStep, Stepper } from './tracking/stepper.tsx';
export { Timeline, type TimelineItem } from './tracking/timeline.tsx';
export { Track, type TrackStep } from './tracking/track.tsx';
export { type SkippedDay, type WhyLabels, WhyThisDate } from './tracking/why-this-date.tsx';
export { type CitationView, Unverified, VerdictPanel, type VerdictPointView } from './verdict/verdict-panel.tsx';
export { QuorumMeter } from './voting/quorum-meter.tsx';
export { VoteArc, type VoteSeat } from './voting/vote-arc.tsx';
export { VoteBar, type VoteChoice, voteChoices } from './voting/vote-bar.tsx';
