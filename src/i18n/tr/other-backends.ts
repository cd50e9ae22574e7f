import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': 'Yeniden giriş yap',
  change: 'Bilgileri değiştir',
  replaced: 'Tüm bilgiler yeniden istenir; boş bıraktıklarınız silinir.',
  'redirect-uri':
    'Kendi uygulamanızı kullanacaksanız bunu {app} üzerinde uygulamanızın izin verilen yönlendirme URL’lerine ekleyin:',

  // The other window
  title: '{app} bağlantısı kur',
  'waiting-window': 'Bağlanıyor…',
  'opening.title': '{app} açılıyor…',
  'opening.text': 'Bir saniye.',
  'waiting.title': '{app} penceresinde devam edin',
  'waiting.text': 'Orada giriş yapıp erişime izin verin. Ardından işlem birkaç saniye içinde burada devam eder.',
  'slow.title': '{app} hâlâ bekleniyor',
  'slow.text': 'Acele etmenize gerek yok. {app} penceresi kaybolduysa veya takıldıysa baştan başlayın.',
  'blocked.title': 'Tarayıcınız {app} penceresini engelledi',
  'blocked.text': 'Bu düğmeyle veya yeni sekme bağlantısıyla açın.',
  'blocked.open': '{app} sayfasını aç',
  'blocked.link': '{app} sayfasını yeni sekmede aç',
  'opens-in-new-tab': 'yeni sekmede açılır',
  'closed.title': 'Henüz giriş yapılmadı',
  'closed.text':
    '{app} penceresi buradan kapalı görünüyor. Hâlâ açıksa işlemi orada tamamlayın. Pencereyi kapattıysanız baştan başlayın.',
  'leaving.title': 'Giriş yapmadan çıkılsın mı?',
  'leaving.text': '“{name}” oluşturuldu ancak giriş yapılana kadar kullanılamaz.',
  finished: 'Tamamladım',
  checking: 'Kontrol ediliyor…',
  'not-yet': '{app} tarafından henüz bir şey gelmedi. Girişi diğer pencerede tamamlayıp tekrar deneyin.',
  restart: 'Baştan başla',
  cancel: 'İptal',
  discard: 'Sil',
  keep: 'Sonrası için sakla',
  back: 'Girişe dön',
};
