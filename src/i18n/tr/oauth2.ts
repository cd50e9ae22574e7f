import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: '{app} ile devam et',
  again: 'Yeniden giriş yap',
  save: 'Kaydet',
  intro: '{app} yeni bir pencerede açılır. Orada giriş yapıp erişime izin verin; bir şey kopyalamanız gerekmez.',
  'intro.own': '{app} üzerinde kaydettiğiniz bir uygulamayla bağlanın. İki değeri de oradaki ayarlarda bulabilirsiniz.',
  'intro.client-credentials':
    'Kimsenin giriş yapması gerekmeden bağlanır. İstemci kimliğini ve gizli anahtarı, {app} üzerinde kaydettiğiniz bir uygulamadan alırsınız.',
  'client-id': 'İstemci kimliği',
  'client-secret': 'İstemci gizli anahtarı',
  'redirect-uri': 'Yönlendirme URL’si',
  'redirect-uri.hint':
    'Uygulamanızın {app} üzerindeki izin verilen yönlendirme (redirect veya callback) URL’lerine, tam burada göründüğü gibi ekleyin.',
  permissions: 'İzinler',
  'permissions.summary': 'İzinler ({chosen}/{all})',
  'permissions.hint': 'Bazı izinler olmadan {app} uygulamasının bazı bölümleri iş akışlarınızda çalışmaz.',
  'not-saved': '{app} bağlandı, henüz kaydedilmedi.',

  // The other window
  title: '{app} bağlantısı kur',
  'opening.title': '{app} açılıyor…',
  'waiting.title': '{app} penceresinde devam edin',
  'waiting.text': 'Orada giriş yapıp erişime izin verin. Ardından işlem burada kendiliğinden devam eder.',
  'slow.title': '{app} hâlâ bekleniyor',
  'slow.text': 'Acele etmenize gerek yok. {app} penceresi kaybolduysa veya takıldıysa baştan başlayın.',
  'blocked.title': 'Tarayıcınız {app} penceresini engelledi',
  'blocked.text':
    'Bu düğmeyle veya yeni sekme bağlantısıyla açın. Yine de bir pencere açıldı mı? İşlemi orada tamamlayın, ardından adresini aşağıya yapıştırın.',
  'blocked.open': '{app} sayfasını aç',
  'blocked.link': '{app} sayfasını yeni sekmede aç',
  'closed.title': 'Diğer pencerede tamamlayın',
  'closed.text':
    '{app} penceresi buradan kapalı görünüyor. Hâlâ açıksa işlemi orada tamamlayın; bir şey olmazsa adresini aşağıya yapıştırın. Pencereyi kapattıysanız baştan başlayın.',
  cancel: 'İptal',
  restart: 'Baştan başla',
  'opens-in-new-tab': 'yeni sekmede açılır',
  'waiting-window': 'Bağlanıyor…',

  // The last resort
  'paste.summary': 'Bir şey olmuyor mu? Adresi yapıştırın',
  'paste.label': 'En son ulaştığınız sayfanın adresi',
  'paste.hint':
    'Erişime izin verdikten sonra {app} penceresinin adres çubuğundan kopyalayın. Yalnızca kod da yeterlidir.',
  'paste.submit': 'Kullan',
  'paste.unreadable': 'Burada kod yok. {app} tarafından yönlendirildiğiniz sayfanın adresini eksiksiz kopyalayın.',
  'paste.foreign': 'Bu adres başka bir girişe ait. Baştan başlayın, ardından yeni adresi kopyalayın.',

  // What went wrong there, above the form
  'failed.access_denied':
    '{app} erişimine izin verilmediği için bağlantı kurulmadı. Yeniden giriş yapıp erişime izin verin.',
  'failed.provider_error':
    '{app}, girişi bir hatayla sonlandırdı. Yeniden giriş yapın; sorun sürerse destek ekibine başvurun.',
  'failed.state_mismatch': '{app} yanıtı bu girişe ait olmadığı için kullanılmadı. Yeniden giriş yapın.',
  'failed.invalid_address':
    'Bu bilgilerle açılabilecek bir adres oluşmuyor. Şunları kontrol edip tekrar deneyin: {fields}.',
  'failed.insecure_page':
    '{app} girişi için güvenli bir sayfa gerekiyor, bu sayfa ise https üzerinden sunulmuyor. Destek ekibine başvurun.',

  // A code that could not be exchanged
  'failed.claim.app': '{app}, girişi onaylamadı. Yeniden giriş yapın; sorun sürerse destek ekibine başvurun.',
  'failed.claim.own':
    '{app}, girişi onaylamadı. İstemci kimliğini, istemci gizli anahtarını ve yönlendirme URL’sini kontrol edip yeniden giriş yapın.',
  'failed.claim.client-credentials':
    '{app} istemciyi kabul etmedi. İstemci kimliğini ve gizli anahtarı kontrol edip tekrar deneyin.',

  // The list of ways
  'way.app': '{app} ile giriş yap',
  'way.app.hint': '{app} yeni bir pencerede açılır. Bir şey kopyalamanız gerekmez.',
  'way.own': 'Kendi {app} uygulamanız',
  'way.own.hint': 'Geliştiriciler için: {app} üzerinde kaydettiğiniz bir uygulamayla giriş yapın.',
  'way.client-credentials': 'Sunucudan sunucuya',
  'way.client-credentials.hint':
    'Geliştiriciler için: istemci kimliği ve gizli anahtar; kimsenin giriş yapması gerekmez.',
};
