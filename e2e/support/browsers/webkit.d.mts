export function findWebKit(): Record<'driver' | 'browser' | 'display' | 'windowManager', string | undefined>;
