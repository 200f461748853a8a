// SPDX-License-Identifier: GPL-3.0-or-later
// With a certificate of our own, trusted and not: the services are asked through TLS.
#include "patience_for_tests.hpp"

#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>
#include <httplib.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>

namespace loopstad::twin::fetch {
namespace {

using testing::HasSubstr;

template <class T, void (*release)(T*)>
struct Released {
  void operator()(T* t) const { release(t); }
};
using Key = std::unique_ptr<EVP_PKEY, Released<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Released<X509, X509_free>>;

/// For 127.0.0.1, by itself, for an hour.
Certificate selfSigned(EVP_PKEY* key) {
  Certificate certificate(X509_new());
  X509_set_version(certificate.get(), 2);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
  X509_set_pubkey(certificate.get(), key);
  X509_NAME* const name = X509_get_subject_name(certificate.get());
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("loopback"), -1,
                             -1, 0);
  X509_set_issuer_name(certificate.get(), name);
  X509_EXTENSION* const address = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1");
  X509_add_ext(certificate.get(), address, -1);
  X509_EXTENSION_free(address);
  X509_sign(certificate.get(), key, EVP_sha256());
  return certificate;
}

class Https : public testing::Test {
protected:
  Https() {
    server_.Get("/a", [](const httplib::Request&, httplib::Response& response) {
      response.set_content("{}", "application/json");
    });
    port_ = server_.bind_to_any_port("127.0.0.1");
    thread_ = std::thread([this] { server_.listen_after_bind(); });
    while (!server_.is_running()) std::this_thread::yield();
  }
  ~Https() override {
    server_.stop();
    thread_.join();
    unsetenv("SSL_CERT_FILE");
  }
  [[nodiscard]] std::string url() const { return "https://127.0.0.1:" + std::to_string(port_) + "/a"; }
  /// As an administrator trusts an authority of their own.
  void trust() const {
    const std::string file = (folder_.path() / "own.pem").string();
    std::FILE* const out = std::fopen(file.c_str(), "w");
    PEM_write_X509(out, certificate_.get());
    std::fclose(out);
    setenv("SSL_CERT_FILE", file.c_str(), 1);
  }

  HastyClient client;

private:
  test::TemporaryFolder folder_;
  Key key_{EVP_RSA_gen(2048)};
  Certificate certificate_ = selfSigned(key_.get());
  httplib::SSLServer server_{certificate_.get(), key_.get()};
  std::thread thread_;
  int port_ = 0;
};

TEST_F(Https, ACertificateThatNobodyVouchesForIsAnErrorAtOnce) {
  const auto answer = client.http.get(url(), "*/*");
  ASSERT_FALSE(answer);
  EXPECT_THAT(answer.error().problem, HasSubstr("certificate that cannot be trusted"));
  EXPECT_THAT(answer.error().remedy, HasSubstr("ca-certificates"));
  EXPECT_TRUE(client.waited_s.empty()) << "another try would not help";
}

TEST_F(Https, ATrustedOneIsTalkedTo) {
  trust();
  const auto answer = client.http.get(url(), "*/*");
  ASSERT_TRUE(answer) << describe(answer.error());
  EXPECT_EQ(answer->body, "{}");
}

} // namespace
} // namespace loopstad::twin::fetch
