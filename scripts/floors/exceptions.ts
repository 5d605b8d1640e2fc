/** What breaks the floors, as `file -> what it imports`: nothing, and so it should stay. */
export const EXCEPTIONS: readonly string[] = [];
