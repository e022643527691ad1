// A second reader of the wire format, written from docs/wire-format.md with node's own cryptography
// (age-encryption for the envelopes), run on the frozen bytes. node frozen.mjs tests/fixtures/wire/v1
import crypto from "node:crypto";
import { readFileSync } from "node:fs";
import { strict as assert } from "node:assert";
import { gunzipSync } from "node:zlib";
import { Decrypter, identityToRecipient } from "age-encryption";

const folder = process.argv[2];
const read = (name) => readFileSync(`${folder}/${name}`);
const hex = (text) => Buffer.from(text, "hex");
const u32 = (number) => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(number); return bytes; };
const sha256 = (bytes) => crypto.createHash("sha256").update(bytes).digest();
const hmac = (key, ...parts) => crypto.createHmac("sha256", key).update(Buffer.concat(parts)).digest();
const keys = JSON.parse(read("keys.json"));

// Keys from their 32 bytes: fixed prefixes of their DER forms.
const publicKey = (oid, raw) => crypto.createPublicKey({ format: "der", type: "spki", key: Buffer.concat([hex(`302a300506032b65${oid}032100`), raw]) });
const privateKey = (oid, raw) => crypto.createPrivateKey({ format: "der", type: "pkcs8", key: Buffer.concat([hex(`302e020100300506032b65${oid}04220420`), raw]) });
const signed = (key, message, signature) => crypto.verify(null, Buffer.concat(message), publicKey("70", key), signature);

// RFC 9180, mode_psk, DHKEM(X25519, HKDF-SHA256) 0x0020, HKDF-SHA256 0x0001, AES-256-GCM 0x0002.
const expand = (prk, info, length) => {
  assert.ok(length <= 32);
  return hmac(prk, info, Buffer.from([1])).subarray(0, length);
};
const label = (suite, name, ...rest) => Buffer.concat([Buffer.from("HPKE-v1"), suite, Buffer.from(name), ...rest]);
const u16 = (number) => Buffer.from([number >> 8, number & 255]);
function openPsk(enc, sealed, secretKey, ownPublic, psk, pskId, info) {
  const kem = Buffer.concat([Buffer.from("KEM"), u16(0x20)]);
  const suite = Buffer.concat([Buffer.from("HPKE"), u16(0x20), u16(1), u16(2)]);
  const dh = crypto.diffieHellman({ privateKey: privateKey("6e", secretKey), publicKey: publicKey("6e", enc) });
  const eae = hmac(Buffer.alloc(0), label(kem, "eae_prk", dh));
  const shared = expand(eae, Buffer.concat([u16(32), label(kem, "shared_secret", enc, ownPublic)]), 32);
  const extract = (salt, name, ikm) => hmac(salt, label(suite, name, ikm));
  const none = Buffer.alloc(0);
  const context = Buffer.concat([Buffer.from([1]), extract(none, "psk_id_hash", pskId), extract(none, "info_hash", info)]);
  const secret = extract(shared, "secret", psk);
  const key = expand(secret, Buffer.concat([u16(32), label(suite, "key", context)]), 32);
  const nonce = expand(secret, Buffer.concat([u16(12), label(suite, "base_nonce", context)]), 12);
  const cipher = crypto.createDecipheriv("aes-256-gcm", key, nonce);
  cipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
}

// Documents and envelopes.
for (const name of ["report", "follow_up", "picture"]) {
  const envelope = read(`${name}.envelope`);
  assert.equal(envelope.length, 8192);
  for (const partner of keys.partners) {
    assert.equal(await identityToRecipient(partner.identity), partner.recipient);
    const decrypter = new Decrypter();
    decrypter.addIdentity(partner.identity);
    assert.deepEqual(Buffer.from(await decrypter.decrypt(envelope)), read(`${name}.plaintext`));
  }
  const json = gunzipSync(read(`${name}.plaintext`)).toString();
  assert.equal(json, read(`${name}.json`).toString().trimEnd());
}
const report = JSON.parse(read("report.json"));
const followUp = JSON.parse(read("follow_up.json"));
const seed = Buffer.from(report.reply.seed, "base64");
assert.deepEqual(seed, hex(keys.reply.seed));
const question = followUp.to_question ?? { partner: 0xffffffff, counter: 0xffffffff };
assert.ok(signed(Buffer.from(report.reply.follow_up, "base64"), [
  Buffer.from("parakh follow-up 1\0"), hex(followUp.report), u32(followUp.number), u32(question.partner),
  u32(question.counter), Buffer.from(followUp.sealed_on), Buffer.from(followUp.text),
], Buffer.from(followUp.signature, "base64")));

// Receipt.
const receipt = read("report.receipt");
assert.equal(receipt.length, 100);
assert.deepEqual(receipt.subarray(0, 32), sha256(read("report.envelope")));
assert.ok(signed(hex(keys.mailroom.receipt_key), [Buffer.from("parakh receipt 1\0"), receipt.subarray(0, 36)], receipt.subarray(36)));

// Tags and mailboxes.
for (const partner of keys.partners) {
  for (const place of partner.places) {
    const tag = hmac(seed, Buffer.from("parakh reply"), u32(partner.number), u32(place.counter));
    assert.deepEqual(tag, hex(place.tag));
    assert.deepEqual(sha256(Buffer.concat([tag, hex(partner.signing_key)])), hex(place.mailbox));
  }
}

// Replies.
const kinds = ["received", "question", "answer", "referred", "closed"];
const info = Buffer.from("parakh reply 1");
const psk = Buffer.from(crypto.hkdfSync("sha256", seed, Buffer.alloc(0), "parakh reply psk 1", 32));
for (const [at, kind] of kinds.entries()) {
  const block = read(`reply-${kind}.block`);
  assert.equal(block.length, 1280);
  const opened = openPsk(block.subarray(0, 32), block.subarray(32), hex(keys.reply.secret_key), hex(keys.reply.public_key), psk, info, info);
  const body = opened.subarray(64);
  assert.deepEqual(body, read(`reply-${kind}.body`));
  assert.ok(signed(hex(keys.partners[0].signing_key), [Buffer.from("parakh reply 1\0"), body], opened.subarray(0, 64)));
  assert.deepEqual([...body.subarray(0, 2)], [1, at + 1]);
  assert.deepEqual(body.subarray(2, 18), hex(report.report));
  const numbers = [18, 22, 26, 30].map((offset) => body.readUInt32BE(offset));
  const day = Date.parse("2026-11-24") / 86400000;
  assert.deepEqual(numbers, [101, at, day, kind === "referred" ? 4000000000 : 0]);
  const length = body.readUInt16BE(34);
  const text = body.subarray(36, 36 + length).toString();
  assert.equal(text, kind === "received" ? "" : "کل آئیے۔");
  assert.ok(body.subarray(36 + length).every((byte) => byte === 0));
}
console.log("a second reader agrees with every frozen file");
