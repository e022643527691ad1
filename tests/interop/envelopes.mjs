// Opens our envelopes with another implementation of age, and seals one for us.
// node envelopes.mjs FOLDER: the folder holds ours-1.envelope for one desk, ours-2 for two, ours-3
// for three; desk-N-key.txt; plaintext; document.json. It gets theirs.envelope and theirs-key.txt.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { strict as assert } from "node:assert";
import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient } from "age-encryption";

const folder = process.argv[2];
const read = (name) => readFileSync(`${folder}/${name}`);
const keyLine = (line) => line.startsWith("AGE-SECRET-KEY-PQ-1");
const identities = [1, 2, 3].map((desk) => read(`desk-${desk}-key.txt`).toString().split("\n").find(keyLine));
const document = read("document.json").toString().trimEnd();

const open = async (envelope, identity) => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return Buffer.from(await decrypter.decrypt(envelope));
};

let opened = 0;
for (const count of [1, 2, 3]) {
  const envelope = read(`ours-${count}.envelope`);
  for (const [at, identity] of identities.entries()) {
    if (at >= count) {
      await assert.rejects(open(envelope, identity), "a desk that was not meant opens nothing");
      continue;
    }
    const plaintext = await open(envelope, identity);
    assert.equal(plaintext.length, 3419);
    const printed = execFileSync("gunzip", ["-c"], { input: plaintext });
    assert.equal(printed.toString(), document);
    opened += 1;
  }
}
assert.equal(opened, 6);

const own = await generateHybridIdentity();
const encrypter = new Encrypter();
for (const identity of [identities[0], own, identities[1]]) {
  encrypter.addRecipient(await identityToRecipient(identity));
}
const envelope = await encrypter.encrypt(read("plaintext"));
assert.equal(envelope.length, 8192);
writeFileSync(`${folder}/theirs.envelope`, envelope);
writeFileSync(`${folder}/theirs-key.txt`, `${own}\n`);
console.log(`age-encryption opened our envelopes with ${opened} keys and wrote one of ours`);
