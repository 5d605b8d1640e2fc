/** Kilometres of a degree of latitude, and of one of longitude at the equator: of a sphere of 6371 km. */
export const KM_A_DEGREE = 111.2;
