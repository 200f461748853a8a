// SPDX-License-Identifier: GPL-3.0-or-later
/// The targets of deliveries differ in their corpora only: every one may become any format on its way.
#pragma once

#include "fuzz_target.hpp"

namespace loopstad::fuzz {

/// Reads it into records, which are sound, or an error that tells.
void readDelivery(std::string_view bytes);

} // namespace loopstad::fuzz
