/**
 * A stay that was taken back is in the public's sight only as long as the published protocol still tells it; those of
 * before were never told, so they are hidden.
 */
export const withdrawnAttendanceHidden = `update attendance set published = false where withdrawn and published;`;
