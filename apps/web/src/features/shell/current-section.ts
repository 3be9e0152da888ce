import type { NavigationLink } from '@kenes/ui';

/** A section as it is told to the shell: paths without the language (`/councils`). */
export type Section = {
  href: string;
  label: string;
  /** Other paths whose pages belong here: a register that is reached by a tab of this one. */
  with?: readonly string[];
  /** What this group holds, shown in a row of its own while the person is within it; the first is where the group leads. */
  sections?: readonly Section[];
};

/** The two rows of the head: the groups, and the sections of the group one is in (none where it has none). */
export type Rows = { groups: NavigationLink[]; sections: NavigationLink[] };

/**
 * Which group and which section are current on a page: the one with the longest path that begins the page's. A path
 * that stands above all others (a cabinet's today) is current only where it is itself.
 */
export function rowsOf(navigation: readonly Section[], locale: string, here: string): Rows {
  const path = here.split('?')[0] ?? '';
  const leaves = navigation.flatMap((group) => group.sections ?? [group]);
  const all = leaves.flatMap(pathsOf);
  const above = (href: string) => all.some((other) => other.startsWith(`${href}/`));
  const within = (href: string) => path === href || (!above(href) && path.startsWith(`${href}/`));
  const best = all.filter(within).sort((a, b) => b.length - a.length)[0];
  const holds = (section: Section): boolean =>
    best !== undefined && (section.sections ?? [section]).some((leaf) => pathsOf(leaf).includes(best));
  const link = (section: Section): NavigationLink => ({
    href: `/${locale}${section.href}`,
    label: section.label,
    current: holds(section),
  });
  return { groups: navigation.map(link), sections: (navigation.find(holds)?.sections ?? []).map(link) };
}

const pathsOf = (section: Section): readonly string[] => [section.href, ...(section.with ?? [])];
