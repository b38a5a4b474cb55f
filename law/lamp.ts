/** green in time, amber little slack, red missed (confirmed), grey not reported; none: not yet open or no date. */
export type Lamp = 'none' | 'green' | 'amber' | 'red' | 'grey';
