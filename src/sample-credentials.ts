/** The credentials of the documents' sample requests, `tje0:Tje0`: the mock takes them, and everybody may read them. */
export const SAMPLE_CREDENTIALS = "Basic dGplMDpUamUw";
