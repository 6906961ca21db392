package org.credibility.fetch.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AddressPolicyTest {
    private static final InetAddress PUBLIC = address("93.184.216.34");

    @Test
    void blocksTheAddressesThatArentPublicAndNoOther() throws IOException {
        List<String> wrong = SharedData.rows("ssrf-addresses.shared.jsonl").stream()
                .filter(row -> blocks(address(row.get("address").asString()))
                        != row.get("block").asBoolean())
                .map(JsonNode::toString)
                .toList();

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.2",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "169.254.169.254",
                "192.168.0.1",
                "198.18.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::",
                "2001:0:1::1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "ff02::1",
            })
    void blocksSpecialAddresses(String address) {
        assertThat(blocks(address(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "100.128.0.1", "172.32.0.1", "2606:2800:220:1::1"})
    void opensPublicAddresses(String address) {
        assertThat(blocks(address(address))).isFalse();
    }

    @Test
    void judgesEachAddressOfTheSharedRows() throws IOException {
        List<String> wrong = SharedData.rows("ssrf-urls.shared.jsonl").stream()
                .filter(row -> isOpen(row.get("url").asString())
                        != row.get("expect").asString().equals("ALLOW_BY_SHAPE"))
                .map(JsonNode::toString)
                .toList();

        assertThat(wrong).isEmpty();
    }

    /** Names lead to a public address, but for those that are known to lead home. */
    private static boolean isOpen(String url) {
        try {
            WebAddress address = WebAddress.of(url);
            AddressPolicy policy = AddressPolicy.publicOnly();
            policy.checkName(address);
            return !policy.permitted(address, List.of(resolve(address.host()))).isEmpty();
        } catch (RefusedException e) {
            return false;
        }
    }

    private static InetAddress resolve(String host) {
        boolean literal = HostNumber.isMeant(host) || host.contains(":");
        boolean home = host.endsWith(".nip.io") || host.equals("localtest.me");
        return literal ? address(host) : home ? address("127.0.0.1") : PUBLIC;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://a.localhost./",
                "http://printer/",
                "http://a.internal/",
                "http://nas.local/",
                "http://host.test:22/",
                "http://host.test:6379/",
            })
    void refusesNamesAndPortsWithoutAsking(String url) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> AddressPolicy.publicOnly().checkName(WebAddress.of(url)))
                .matches(e -> e.failure().outcome() == Outcome.BLOCKED_ADDRESS);
    }

    @Test
    void keepsThePublicOnesOfMixedAnswers() throws RefusedException {
        List<InetAddress> mixed = List.of(address("10.0.0.1"), PUBLIC, address("::1"));

        assertThat(AddressPolicy.publicOnly().permitted(WebAddress.of("http://host.test/"), mixed))
                .containsExactly(PUBLIC);
    }

    @Test
    void opensAnAuthorityAndNoOther() {
        AddressPolicy policy = AddressPolicy.opening(Set.of("127.0.0.1:9999"));

        assertThatCode(() -> policy.checkName(WebAddress.of("http://127.0.0.1:9999/x")))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> policy.checkName(WebAddress.of("http://127.0.0.1:9998/x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "host", "host:", "host:0x50", "host:80/x", "http://host:80", "u@host:80", ":80"})
    void refusesWhatIsNoAuthority(String authority) {
        assertThatIllegalArgumentException().isThrownBy(() -> AddressPolicy.opening(Set.of(authority)));
    }

    private static boolean blocks(InetAddress address) {
        return AddressTable.shipped().whyNotPublic(address).isPresent();
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
