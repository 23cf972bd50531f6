package org.torchjava.tests.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.tests.proofs.DeclaredLayout.value;

import java.util.List;
import org.bytedeco.pytorch.AutogradState;
import org.bytedeco.pytorch.InferenceMode;
import org.bytedeco.pytorch.LocalDispatchKeySet;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.DispatchKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.torchjava.nativebridge.NativeModes;

/** The modes that the bridge switches, against LibTorch's own guards and setters. */
class ModesTest {
  private static final int AT_START =
      NativeModes.GRAD | NativeModes.FORWARD_GRAD | NativeModes.MULTITHREADING;

  @BeforeAll
  static void load() {
    Presets.load();
  }

  @AfterEach
  void theModesAreAsAtTheStart() {
    assertThat(NativeModes.get()).isEqualTo(AT_START);
  }

  @Test
  void eachFlagIsWhereLibTorchSetsIt() {
    AutogradState real = AutogradState.get_tls_state();
    try {
      real.set_grad_mode(false);
      assertThat(NativeModes.get()).isEqualTo(AT_START - NativeModes.GRAD);
      real.set_fw_grad_mode(false);
      assertThat(NativeModes.get()).isEqualTo(NativeModes.MULTITHREADING);
      real.set_multithreading_enabled(false);
      assertThat(NativeModes.get()).isZero();
      real.set_inference_mode(true);
      assertThat(NativeModes.get()).isEqualTo(NativeModes.INFERENCE);
      real.set_view_replay_enabled(true);
      assertThat(NativeModes.get()).isEqualTo(NativeModes.INFERENCE);
    } finally {
      real.set_view_replay_enabled(false);
      real.set_inference_mode(false);
      NativeModes.set(AT_START);
    }
  }

  @Test
  void inferenceModeIsWhatLibTorchsGuardMakesOfAThread() {
    List<Object> before = stateOfThread();

    InferenceMode guard = new InferenceMode(true);
    List<Object> within = stateOfThread();
    guard.close();
    assertThat(stateOfThread()).isEqualTo(before).isNotEqualTo(within);

    NativeModes.set(NativeModes.INFERENCE);
    assertThat(stateOfThread()).isEqualTo(within);
    NativeModes.set(AT_START);
    assertThat(stateOfThread()).isEqualTo(before);
  }

  @Test
  void inferenceModeOffIsWhatLibTorchsGuardMakesOfAThreadInTheMode() {
    NativeModes.set(NativeModes.INFERENCE);
    InferenceMode guard = new InferenceMode(false);
    List<Object> within = stateOfThread();
    guard.close();

    NativeModes.set(AT_START);
    assertThat(stateOfThread()).isEqualTo(within);
  }

  @Test
  void theDispatchKeysHaveTheNumbersOfTheRealOnes() {
    assertThat(DispatchKey.Dense.value).isEqualTo((short) value("c10::DispatchKey::kDense"));
    assertThat(DispatchKey.AutocastCPU.value)
        .isEqualTo((short) value("c10::DispatchKey::kAutocastCPU"));
    assertThat(DispatchKey.ADInplaceOrView.value)
        .isEqualTo((short) value("c10::DispatchKey::kADInplaceOrView"));
    assertThat(DispatchKey.AutogradOther.value)
        .isEqualTo((short) value("c10::DispatchKey::kAutogradOther"));
    assertThat(DispatchKey.AutogradFunctionality.value)
        .isEqualTo((short) value("c10::DispatchKey::kAutogradFunctionality"));
    assertThat(DispatchKey.AutogradNestedTensor.value)
        .isEqualTo((short) value("c10::DispatchKey::kAutogradNestedTensor"));
  }

  @Test
  void theJavaSideKnowsTheBits() {
    assertThat(NativeModes.GRAD).isEqualTo((int) value("TJ_GRAD_MODE"));
    assertThat(NativeModes.INFERENCE).isEqualTo((int) value("TJ_INFERENCE_MODE"));
    assertThat(NativeModes.FORWARD_GRAD).isEqualTo((int) value("TJ_FORWARD_GRAD_MODE"));
    assertThat(NativeModes.MULTITHREADING).isEqualTo((int) value("TJ_MULTITHREADING_MODE"));
  }

  /** The flags, and the keys that the dispatcher adds and leaves out. */
  private static List<Object> stateOfThread() {
    LocalDispatchKeySet keys = torch.tls_local_dispatch_key_set();
    return List.of(NativeModes.get(), keys.included_().raw_repr(), keys.excluded_().raw_repr());
  }
}
