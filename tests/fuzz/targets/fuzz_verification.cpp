// SPDX-License-Identifier: GPL-3.0-or-later
// Verification cases in YAML.
#include "fuzz_target.hpp"

#include <loopstad/scenarios/parse_verification.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace loopstad;
  const auto cases = scenarios::parseVerificationCases(fuzz::asText(data, size), "a.yaml");
  if (!cases) fuzz::requireTold(cases.error(), "a.yaml");
  return 0;
}
