// SPDX-License-Identifier: GPL-3.0-or-later
/// What the viewer shows, without a window: a twin, maybe a run over it, the clock, and which layers are on.
///
///   Result<Session> session = Session::open("out/bredai/run.run.h5");       // with the twin it was on
///   session->playback().advance(0.016);
///   for (const PersonView& p : session->people()) draw(p);
///
/// Local metres of the twin. No OpenSceneGraph, no ImGui: everything here is tested without a screen.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/base/vec.hpp>
#include <loopstad/sim/run_file.hpp>
#include <loopstad/twin/twin.hpp>
#include <loopstad/viewer/playback.hpp>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace loopstad::viewer {

struct PersonView {
  std::int64_t id = 0;
  Vec3 position;
  double speed_mps = 0.0;
};

struct Layers {
  bool buildings = true;
  bool trees = true;
  bool people = true;
  bool background = false; ///< where there is one
};

class Session {
public:
  /// Without a run, only the city. A run that was made on another twin is an Error.
  [[nodiscard]] static Result<Session> open(const std::filesystem::path& twinFile,
                                            const std::optional<std::filesystem::path>& runFile);
  /// A twin, or a run on the twin that it names.
  [[nodiscard]] static Result<Session> open(const std::filesystem::path& file);

  [[nodiscard]] const twin::Twin& twin() const { return *twin_; }
  [[nodiscard]] const sim::RunInfo* run() const { return run_ ? &*run_ : nullptr; }
  [[nodiscard]] Playback& playback() { return playback_; }
  [[nodiscard]] const Playback& playback() const { return playback_; }
  [[nodiscard]] Layers& layers() { return layers_; }

  /// Who is where at the clock's time, straight between the two frames around it. Valid until the next call.
  [[nodiscard]] std::span<const PersonView> people();
  /// What went wrong while frames were read; empty as a rule.
  [[nodiscard]] const std::string& trouble() const { return trouble_; }

private:
  struct Frame {
    std::optional<std::size_t> number;
    std::vector<sim::TrajectoryRow> rows; ///< sorted by id
  };

  Session() : playback_(0.0) {}
  void load(Frame& into, std::size_t number);

  std::shared_ptr<const twin::Twin> twin_;
  std::optional<sim::RunInfo> run_;
  std::filesystem::path runFile_;
  Playback playback_;
  Layers layers_;
  Frame before_;
  Frame after_;
  std::vector<PersonView> people_;
  std::string trouble_;
};

/// Persons of before, moved the given share (0..1) of the way to where after has them; who left stays where
/// they were.
[[nodiscard]] std::vector<PersonView> between(std::span<const sim::TrajectoryRow> before,
                                              std::span<const sim::TrajectoryRow> after, double share,
                                              double interval_s);

} // namespace loopstad::viewer
