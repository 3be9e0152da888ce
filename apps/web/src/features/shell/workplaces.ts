import { translate } from '@kenes/messages';
import type { IconName } from '@kenes/ui';
import type { Viewer } from '../../session/viewer.ts';
import { localeOf } from './locale.ts';

/** A place where a person may work: a council's cabinet, a body's desk, a mission in the field, the platform itself. */
export type Workplace = { href: string; icon: IconName; label: string };

/** Every place where the viewer may act today, the first being where signing in leads. */
export function workplaces(person: Viewer, locale: string): Workplace[] {
  return [
    ...person.tenants.map(({ slug, name }) => ({
      href: `/${locale}/t/${slug}`,
      icon: 'users' as const,
      label: name.text,
    })),
    ...person.bodies.map(({ id, name }) => ({
      href: `/${locale}/desk/${id}`,
      icon: 'building' as const,
      label: name.text,
    })),
    ...person.mandates.map(({ id, councilName, scope }) => ({
      href: `/${locale}/field/m/${id}`,
      icon: 'camera' as const,
      label: `${councilName.text}: ${shortened(scope)}`,
    })),
    ...(person.platformAdmin
      ? [
          {
            href: `/${locale}/platform/parameters`,
            icon: 'scales' as const,
            label: translate(localeOf({ locale }), 'platform.title'),
          },
        ]
      : []),
  ];
}

/** As much as a menu's line holds, whole words. */
const shortened = (text: string): string =>
  text.length <= 48 ? text : `${text.slice(0, 48).replace(/[\s,.;:]+\S*$/, '')}…`;
