// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/viewer/playback.hpp>

#include <algorithm>

namespace loopstad::viewer {

void Playback::play() {
  if (time_s_ >= duration_s_) time_s_ = 0.0;
  playing_ = true;
}

void Playback::seek(double time_s) { time_s_ = std::clamp(time_s, 0.0, duration_s_); }

void Playback::setSpeed(double speed) { speed_ = std::clamp(speed, 0.1, 32.0); }

void Playback::advance(double wall_s) {
  if (!playing_) return;
  seek(time_s_ + speed_ * wall_s);
  if (time_s_ >= duration_s_) playing_ = false;
}

} // namespace loopstad::viewer
