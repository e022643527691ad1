package org.parakh.checker.core

class FakeCoreTest : CoreContract() {
    override fun open() = FakeCore()
}
