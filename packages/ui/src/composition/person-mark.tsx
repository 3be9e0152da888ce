import css from './person-mark.module.css';

/** A person's photo, or the first letters of the name where there is none. The name itself stands beside it. */
export function PersonMark({
  initials,
  photo,
  size = 'medium',
}: {
  initials: string;
  photo?: string | null | undefined;
  size?: 'small' | 'medium' | 'large';
}) {
  return (
    <span className={`${css.mark} ${css[size]}`} aria-hidden="true">
      {photo ? <img src={photo} alt="" loading="lazy" decoding="async" /> : initials}
    </span>
  );
}
