/** How much goes wrong in a world. */
export type Climate = 'calm' | 'transient' | 'rough' | 'meddled' | 'lasting';
