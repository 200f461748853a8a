// SPDX-License-Identifier: GPL-3.0-or-later
/// The clock of a recording that is being watched.
///
///   Playback clock(900.0);
///   clock.setSpeed(4.0);
///   clock.advance(0.016);                // wall seconds since the last picture
///   show(clock.time_s());
///
/// Times are seconds from the start of the run, always within 0 .. duration; the clock stops at the end.
#pragma once

namespace loopstad::viewer {

class Playback {
public:
  explicit Playback(double duration_s) : duration_s_(duration_s) {}

  [[nodiscard]] double duration_s() const { return duration_s_; }
  [[nodiscard]] double time_s() const { return time_s_; }
  [[nodiscard]] double speed() const { return speed_; }
  [[nodiscard]] bool playing() const { return playing_; }

  /// Pressing play at the end starts again.
  void play();
  void pause() { playing_ = false; }
  void seek(double time_s);
  /// 1 is real time; 0.1 .. 32.
  void setSpeed(double speed);
  void advance(double wall_s);

private:
  double duration_s_;
  double time_s_ = 0.0;
  double speed_ = 1.0;
  bool playing_ = true;
};

} // namespace loopstad::viewer
