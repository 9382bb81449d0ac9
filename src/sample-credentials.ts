/** The credentials of the documents' sample requests, `tje0:Tje0`: the mock accepts them, and they are public. */
export const SAMPLE_CREDENTIALS = "Basic dGplMDpUamUw";
