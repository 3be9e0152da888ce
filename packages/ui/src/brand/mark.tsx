const SEATS = 16;

/**
 * The mark of Kenes: a council seated in a ring round a shanyraq, the crown of the yurt under which people meet.
 * The ring of seats is also a sun.
 */
export function Mark({ size = 36 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" fill="none" aria-hidden="true" style={{ flex: 'none' }}>
      <g fill="currentColor">
        {Array.from({ length: SEATS }, (_, seat) => {
          const angle = (seat / SEATS) * 2 * Math.PI;
          const round = (value: number) => Math.round(value * 100) / 100;
          return (
            <circle
              key={angle}
              cx={round(20 + 17.6 * Math.sin(angle))}
              cy={round(20 - 17.6 * Math.cos(angle))}
              r={1.55}
            />
          );
        })}
      </g>
      <g stroke="currentColor" strokeLinecap="round">
        <circle cx={20} cy={20} r={12.2} strokeWidth={2.4} />
        <path
          d="M14.6 9.6c2.6 6.600 2.600 14.200 0 20.800M20 8.500v23M25.400 9.600c-2.600 6.600-2.600 14.200 0 20.800"
          strokeWidth={1.7}
        />
        <path
          d="M9.600 14.600c6.600 2.600 14.200 2.600 20.800 0M8.500 20h23M9.600 25.400c6.600-2.600 14.200-2.600 20.800 0"
          strokeWidth={1.7}
        />
      </g>
    </svg>
  );
}
