// Bytes as received → text: the site reads sources the same way, so it stands with the model.
export * from '../model/decode.ts'
