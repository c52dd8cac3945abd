/** The pages beside home; their script is loaded when the first of them is opened. */
export type PageId = 'ranking' | 'capacity' | 'raid' | 'sheets' | 'set-up' | 'settings' | 'about';
