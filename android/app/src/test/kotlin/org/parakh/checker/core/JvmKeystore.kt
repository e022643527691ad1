package org.parakh.checker.core

import org.parakh.checker.core.bindings.Keystore
import java.security.SecureRandom
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.Mac
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.SecretKeySpec

/** What the phone's Keystore does, with keys in memory. */
class JvmKeystore : Keystore {
    private val dice = SecureRandom()
    private val wrapping = SecretKeySpec(random(32), "AES")
    private var vault = SecretKeySpec(random(32), "HmacSHA256")

    override fun wrap(key: ByteArray): ByteArray {
        val nonce = random(NONCE_BYTES)
        return nonce + cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(key)
    }

    override fun unwrap(wrapped: ByteArray): ByteArray? =
        try {
            val nonce = wrapped.copyOf(NONCE_BYTES)
            cipher(Cipher.DECRYPT_MODE, nonce).doFinal(wrapped, NONCE_BYTES, wrapped.size - NONCE_BYTES)
        } catch (_: AEADBadTagException) {
            null
        }

    override fun mac(message: ByteArray): ByteArray = Mac.getInstance("HmacSHA256").apply { init(vault) }.doFinal(message)

    override fun renewMacKey() {
        vault = SecretKeySpec(random(32), "HmacSHA256")
    }

    private fun cipher(
        mode: Int,
        nonce: ByteArray,
    ) = Cipher.getInstance("AES/GCM/NoPadding").apply { init(mode, wrapping, GCMParameterSpec(128, nonce)) }

    private fun random(count: Int) = ByteArray(count).also { dice.nextBytes(it) }

    private companion object {
        const val NONCE_BYTES = 12
    }
}
