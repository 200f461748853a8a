// SPDX-License-Identifier: GPL-3.0-or-later
/// Streets as places, from the labels of the BGT: each label names the road pieces that it stands on.
///
///   nameStreets(g);       // after gatherBgt: adds to twin.places
#pragma once

#include "gather.hpp"

namespace loopstad::twin::build {

void nameStreets(Gathering& g);

} // namespace loopstad::twin::build
